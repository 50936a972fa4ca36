import { isTextKind } from '../kinds/collections.ts';
import { kinds, textKinds } from '../kinds/kinds.ts';
import type { Story } from '../model/story.ts';
import { defaultLanguage } from '../model/fields.ts';
import { buildStory, siteOf, type SoundEntry } from './build-story.ts';
import type { Entry } from './entry.ts';

/** The entries whose fields their schemas accept, as the schemas give them: originals, and translations of them. */
export function soundEntries(entries: readonly Entry[]): readonly SoundEntry[] {
  const site = entries.find(({ collection }) => collection === 'site');
  const settings = kinds.site.schema.safeParse(site?.data).data;
  const original = settings && defaultLanguage(settings);
  return entries.flatMap(({ collection, id, language, data, body }) => {
    const isTranslation = language !== undefined && language !== original;
    const schema =
      isTranslation && isTextKind(collection) ? textKinds[collection].translation : kinds[collection].schema;
    const parsed = schema.safeParse(data);
    return parsed.success ? [{ collection, id, language, data: parsed.data, body }] : [];
  });
}

/** The story in every language it is published in, the original first; none without settings. */
export function storiesOf(entries: readonly Entry[]): readonly Story[] {
  const sound = soundEntries(entries);
  const site = siteOf(sound);
  return site ? site.languages.map((language) => buildStory(sound, site, language)) : [];
}

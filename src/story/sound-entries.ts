import { dataSchemas, siteSchema, textSchemas, type Story } from '../model/story.ts';
import { translationSchemas } from '../model/translations.ts';
import { buildStory, defaultLanguage, siteOf, type SoundEntry } from './build-story.ts';
import type { Entry } from './entry.ts';

const schemas = { site: siteSchema, ...dataSchemas, ...textSchemas };

/** The entries whose fields their schemas accept, as the schemas give them: originals, and translations of them. */
export function soundEntries(entries: readonly Entry[]): readonly SoundEntry[] {
  const site = entries.find(({ collection }) => collection === 'site');
  const settings = siteSchema.safeParse(site?.data).data;
  const original = settings && defaultLanguage(settings);
  return entries.flatMap(({ collection, id, language, data, body }) => {
    const isTranslation = language !== undefined && language !== original;
    const schema =
      isTranslation && collection in translationSchemas
        ? translationSchemas[collection as keyof typeof translationSchemas]
        : schemas[collection];
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

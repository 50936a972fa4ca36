import type { DeskSettings } from './config/settings.ts';
import { isRecord } from './format/same.ts';
import { kinds } from '../kinds/kinds.ts';
import { defaultLanguage } from '../model/fields.ts';
import type { CheckLanguage } from '../model/localised.ts';

/** The part of a story that tells its settings. */
interface ReadStory {
  readonly entries: readonly { readonly collection: string; readonly data: unknown }[];
}

/** What the page of the desk is told of a story. Settings that are wrong are told as far as they can be read. */
export function settingsOf({ entries }: ReadStory, language: CheckLanguage | undefined): DeskSettings {
  const data = entries.find(({ collection }) => collection === 'site')?.data;
  const { languages, name } = kinds.site.schema.shape;
  const site: Readonly<Record<string, unknown>> = isRecord(data) ? data : {};
  return {
    name: Object.values(name.safeParse(site['name']).data ?? {})[0] ?? '',
    languages: languages.safeParse(site['languages']).data ?? [defaultLanguage(data)],
    folder: '',
    ...(language && { language }),
  };
}

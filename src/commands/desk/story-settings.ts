import type { DeskSettings } from '../../desk/config/settings.ts';
import { isRecord } from '../../desk/format/same.ts';
import { kinds } from '../../kinds/kinds.ts';
import { defaultLanguage } from '../../model/fields.ts';
import type { CheckLanguage } from '../../model/localised.ts';
import type { Reading } from '../../story/entry.ts';

/** What the page of the desk is told of a story. Settings that are wrong are told as far as they can be read. */
export function settingsOf({ entries }: Reading, language: CheckLanguage | undefined): DeskSettings {
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

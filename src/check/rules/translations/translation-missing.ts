import type { Settings } from '../../../model/story.ts';
import type { Entry } from '../../../story/entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'translation-missing': warning({
    en: [
      'Not every text is translated into {subject}.',
      'Their pages show the original, with a note that says so.',
      'Translate each into a file of the same name in the folder of that language; `npm run translate -- status` lists them.',
    ],
    fr: [
      'Tous les textes ne sont pas traduits\u202F: {subject}.',
      'Leurs pages montrent l’original, et le disent.',
      'Traduisez chacun dans un fichier du même nom, dans le dossier de cette langue\u202F; `npm run translate -- status` les énumère.',
    ],
  }),
} as const;

/**
 * What a language still lacks, in one problem for all its texts: a list of each would hide all others.
 * @param settings where it is reported
 * @param originals the texts that there are, by `kind/id`
 * @param translated those of them that are translated, broken ones too
 */
export function check(
  settings: Entry,
  { languages }: Settings,
  originals: ReadonlySet<string>,
  translated: ReadonlySet<string>,
  language: string,
): readonly Finding<keyof typeof messages>[] {
  const missing = originals.difference(translated).size;
  if (missing === 0) return [];
  const listed = languages.indexOf(language);
  return [
    {
      slug: 'translation-missing',
      file: settings.file,
      ...settings.locateText(['languages', ...(listed < 0 ? [] : [listed])]),
      subject: {
        en: `${language}: ${String(missing)} of ${String(originals.size)} are missing`,
        fr: `${language}, il en manque ${String(missing)} sur ${String(originals.size)}`,
      },
    },
  ];
}

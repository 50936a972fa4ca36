import { inEveryLanguage } from '../../kinds/fields.ts';
import { kinds } from '../../kinds/kinds.ts';
import type { ValidOriginal } from '../valid-entry.ts';
import { error, type Finding } from './rule.ts';

export const messages = {
  'words-language-missing': error({
    en: [
      'The words of the language "{subject}" are missing here.',
      'It is the first language of the site, and every language without words of its own takes them from it.',
      'Add them, like `{ {subject}: words }`.',
    ],
    fr: [
      'Il manque ici les mots dans la langue «\u202F{subject}\u202F».',
      'C’est la première langue du site\u202F: toute langue qui n’a pas ses propres mots prend les siens.',
      'Ajoutez-les, comme `{ {subject}: mots }`.',
    ],
  }),
  'words-language-unlisted': error({
    en: [
      'The site is not published in the language "{subject}".',
      'Nobody would see these words.',
      'Correct the tag, take the words out, or add the language to "languages" in site.yml.',
    ],
    fr: [
      'Le site n’est pas publié dans la langue «\u202F{subject}\u202F».',
      'Personne ne verrait ces mots.',
      'Corrigez le code, retirez ces mots, ou ajoutez la langue à «\u202Flanguages\u202F» dans site.yml.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/**
 * Fields that hold the same words in each language, without those of the first one or with those of a language that the
 * site does not have.
 * @param languages those of the site, the first one first
 */
export function checkWords(
  { collection, entry, data }: ValidOriginal,
  [first = 'en', ...others]: readonly string[],
): readonly Problem[] {
  const offered = new Set([first, ...others]);
  return inEveryLanguage(kinds[collection].schema, data).flatMap(({ path, languages }): Problem[] => {
    const at = entry.locate(path);
    return [
      ...(languages.includes(first)
        ? []
        : [{ slug: 'words-language-missing' as const, file: entry.file, ...at, subject: first }]),
      ...languages
        .filter((language) => !offered.has(language))
        .map((language) => ({
          slug: 'words-language-unlisted' as const,
          file: entry.file,
          ...entry.locate([...path, language]),
          subject: language,
        })),
    ];
  });
}

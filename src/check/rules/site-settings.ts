import { hasWords, missingWords } from '../../i18n/words.ts';
import type { Localised } from '../../model/localised.ts';
import type { Settings } from '../../model/story.ts';
import type { Entry } from '../../story/entry.ts';
import { error, warning, type Finding } from './rule.ts';

export const messages = {
  'address-missing': warning({
    en: [
      'No address of the site is set.',
      'Links that are shared, printed or quoted need a full address.',
      'Fill in "address" in site.yml, or set SITE_URL for the build.',
    ],
    fr: [
      'L’adresse du site n’est pas indiquée.',
      'Il faut une adresse complète aux liens que l’on partage, imprime ou cite.',
      'Remplissez «\u202Faddress\u202F» dans site.yml, ou indiquez SITE_URL au moment de construire le site.',
    ],
  }),
  'publisher-missing': warning({
    en: [
      'No publisher is set.',
      'Readers cannot see who is responsible for the site; the page says that none is set.',
      'Fill in "publisher" in site.yml.',
    ],
    fr: [
      'L’éditeur du site n’est pas indiqué.',
      'On ne voit pas qui est responsable du site\u202F; la page dit qu’il n’est pas indiqué.',
      'Remplissez «\u202Fpublisher\u202F» dans site.yml.',
    ],
  }),
  'contact-missing': warning({
    en: [
      'No address for corrections is set.',
      'Readers cannot report a mistake; the page says that none is set.',
      'Fill in "contact" in site.yml.',
    ],
    fr: [
      'L’adresse pour les corrections n’est pas indiquée.',
      'Personne ne peut signaler une erreur\u202F; la page dit qu’aucune adresse n’est indiquée.',
      'Remplissez «\u202Fcontact\u202F» dans site.yml.',
    ],
  }),
  'language-missing': error({
    en: [
      'The interface lacks words in this language: {subject}.',
      'Its pages would have headings and buttons in no language at all.',
      'Add the words under src/i18n, or take the language out of "languages".',
    ],
    fr: [
      'L’interface n’a pas tous ses mots dans cette langue\u202F: {subject}.',
      'Des titres et des boutons de ces pages ne seraient dans aucune langue.',
      'Ajoutez ces mots sous src/i18n, ou retirez cette langue de «\u202Flanguages\u202F».',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/** How many missing words are named at once. */
const atOnce = 12;

/** A language and the first of the words that it lacks: `es (nav.timeline, later.days.other and 20 more)`. */
function named(language: string, lacking: readonly string[]): Localised {
  const names = lacking.slice(0, atOnce).join(', ');
  const more = lacking.length - atOnce;
  if (more <= 0) return `${language} (${names})`;
  return {
    en: `${language} (${names} and ${String(more)} more)`,
    fr: `${language} (${names} et ${String(more)} autres)`,
  };
}

/** What the site's own settings still lack. Nothing is invented for them: the pages say that none is set. */
export function checkSite(
  entry: Entry,
  site: Settings,
  siteAddress: string | undefined,
  missingIn: (language: string) => readonly string[] = missingWords,
): readonly Problem[] {
  const unset = (slug: Problem['slug'], field: string): Problem => ({
    slug,
    file: entry.file,
    ...entry.locate([field]),
    subject: field,
  });
  return [
    ...(site.address === null && !siteAddress ? [unset('address-missing', 'address')] : []),
    ...(site.publisher === null ? [unset('publisher-missing', 'publisher')] : []),
    ...(site.contact === null ? [unset('contact-missing', 'contact')] : []),
    ...site.languages.flatMap((language, index): Problem[] => {
      const at = { file: entry.file, ...entry.locateText(['languages', index]) };
      if (!hasWords(language)) return [{ slug: 'language-missing', ...at, subject: language }];
      const lacking = missingIn(language);
      return lacking.length > 0
        ? [{ slug: 'language-missing', ...at, subject: named(language, lacking) }]
        : [];
    }),
  ];
}

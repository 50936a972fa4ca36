import { hasWords } from '../../i18n/words.ts';
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
      'The interface has no words in the language "{subject}".',
      'Its pages would have headings and buttons in no language at all.',
      'Add its words under src/i18n, or take it out of "languages".',
    ],
    fr: [
      'L’interface n’a pas de mots dans la langue «\u202F{subject}\u202F».',
      'Les titres et les boutons de ces pages ne seraient dans aucune langue.',
      'Ajoutez ces mots sous src/i18n, ou retirez cette langue de «\u202Flanguages\u202F».',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/** What the site's own settings still lack. Nothing is invented for them: the pages say that none is set. */
export function checkSite(entry: Entry, site: Settings, siteAddress: string | undefined): readonly Problem[] {
  const missing = (slug: Problem['slug'], field: string): Problem => ({
    slug,
    file: entry.file,
    ...entry.locate([field]),
    subject: field,
  });
  return [
    ...(site.address === null && !siteAddress ? [missing('address-missing', 'address')] : []),
    ...(site.publisher === null ? [missing('publisher-missing', 'publisher')] : []),
    ...(site.contact === null ? [missing('contact-missing', 'contact')] : []),
    ...site.languages.flatMap((language, index): Problem[] =>
      hasWords(language)
        ? []
        : [
            {
              slug: 'language-missing',
              file: entry.file,
              ...entry.locateText(['languages', index]),
              subject: language,
            },
          ],
    ),
  ];
}

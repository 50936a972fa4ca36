import { hasWords } from '../../i18n/words.ts';
import type { Site } from '../../model/story.ts';
import type { Entry } from '../../story/entry.ts';
import { error, warning, type Finding } from './rule.ts';

export const messages = {
  'address-missing': warning(
    'No address of the site is set.',
    'Links that are shared, printed or quoted need a full address.',
    'Fill in "address" in site.yml, or set SITE_URL for the build.',
  ),
  'publisher-missing': warning(
    'No publisher is set.',
    'Readers cannot see who is responsible for the site; the page says that none is set.',
    'Fill in "publisher" in site.yml.',
  ),
  'contact-missing': warning(
    'No address for corrections is set.',
    'Readers cannot report a mistake; the page says that none is set.',
    'Fill in "contact" in site.yml.',
  ),
  'language-missing': error(
    'The interface has no words in the language "{subject}".',
    'Its pages would have headings and buttons in no language at all.',
    'Add its words under src/i18n, or take it out of "languages".',
  ),
} as const;

type Problem = Finding<keyof typeof messages>;

/** What the site's own settings still lack. Nothing is invented for them: the pages say that none is set. */
export function checkSite(entry: Entry, site: Site, siteAddress: string | undefined): readonly Problem[] {
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

import { hasWords } from '../i18n/words.ts';
import type { Site } from '../model/story.ts';
import type { Entry } from '../story/entry.ts';
import type { Problem } from './problem.ts';

/** What the site's own settings still lack. Nothing is invented for them: the pages say that none is set. */
export function judgeSite(entry: Entry, site: Site, siteAddress: string | undefined): readonly Problem[] {
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

import type { BreadcrumbList } from 'schema-dts';
import type { PageFacts, Publication } from '../../model/page-facts.ts';
import { inLanguage } from '../../model/story.ts';
import { addressIn } from './publication.ts';

/** A page between the front page and this one. */
export interface Step {
  readonly name: string;
  readonly path: string;
}

/**
 * The way from the front page to a page. Its last step is the page itself, whose address a reader knows
 * (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 * @param between the pages above this one, below the front page
 */
export function breadcrumb(
  between: readonly Step[],
  { title }: Pick<PageFacts, 'title'>,
  publication: Publication,
): BreadcrumbList {
  const { site, language, urls } = publication;
  const above = [{ name: inLanguage(site.name, language), path: urls.home() }, ...between];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map(({ name, path }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name,
        item: addressIn(publication, path),
      })),
      { '@type': 'ListItem' as const, position: above.length + 1, name: title },
    ],
  };
}

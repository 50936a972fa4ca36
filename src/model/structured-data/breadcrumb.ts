import type { BreadcrumbList } from 'schema-dts';
import { addressIn, type Publication } from './publication.ts';

/** A page above this one, from the front page down. */
export interface Step {
  readonly name: string;
  readonly path: string;
}

/** The way from the front page to a page, which is its last step. */
export function breadcrumb(steps: readonly Step[], publication: Publication): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: addressIn(publication, path),
    })),
  };
}

import { attribute, elementsOf } from '../pages/html.ts';
import type { FinishedPage } from '../pages/built-pages.ts';

/** Where a page sends its visitor at once, with the base; undefined when it is a page to stay on. */
export function redirectOf(html: string): string | undefined {
  const refresh = elementsOf(html).find((element) => attribute(element, 'http-equiv') === 'refresh');
  return /^0; url=(.+)$/.exec((refresh && attribute(refresh, 'content')) ?? '')?.[1];
}

/**
 * The old addresses for the host, in the `_redirects` format of Netlify and Cloudflare Pages: `/old/ /new/ 301`.
 * @param base path under which the site is served: `/` or `/news/`
 */
export function redirectsFile(pages: readonly FinishedPage[], base: string): string {
  return pages
    .flatMap(({ address, html }) => {
      const to = redirectOf(html);
      return to === undefined ? [] : [`${base}${address.slice(1)} ${to} 301\n`];
    })
    .join('');
}

import type { Page } from '../pages/page.ts';

/** Where a page sends its visitor at once, with the base; undefined when it is a page to stay on. */
export function redirectOf(page: Page): string | undefined {
  const refresh = page.named('meta').find((meta) => meta.attribute('http-equiv') === 'refresh');
  return /^0; url=(.+)$/.exec(refresh?.attribute('content') ?? '')?.[1];
}

/**
 * A line of `_redirects`, in the format of Netlify and Cloudflare Pages: `/old/ /new/ 301`.
 * @param address of the old page, without the base
 * @param base path under which the site is served: `/` or `/news/`
 */
export function redirectLine(address: string, to: string, base: string): string {
  return `${base}${address.slice(1)} ${to} 301\n`;
}

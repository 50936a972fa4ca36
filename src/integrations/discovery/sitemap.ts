import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Page } from '../pages/page.ts';

export interface SitemapOptions {
  /** Where the site begins, base included: `https://news.example/mali/`. */
  readonly root: string;
  /** The first is the default and has no prefix in addresses. */
  readonly languages: readonly string[];
  /** The day (`YYYY-MM-DD`) a page last changed, by its address within the site, where that is known. */
  readonly modified: ReadonlyMap<string, string>;
}

/** Whether search engines may keep a page. */
export function isListed(page: Page): boolean {
  return !page
    .named('meta')
    .some((meta) => meta.attribute('name') === 'robots' && meta.attribute('content') === 'noindex');
}

/**
 * Every listed page with its other languages, as https://www.sitemaps.org/protocol.html and
 * https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap describe it.
 * @param addresses of the listed pages, without the base
 */
export function sitemap(addresses: readonly string[], { root, languages, modified }: SitemapOptions): string {
  const existing = new Set(addresses);
  const full = (address: string) => new URL(address.slice(1), root).href;
  const urls = addresses.map((address) => {
    const neutral = withoutLanguage(address, languages);
    const versions = languages
      .map((language, index) => ({ language, href: index === 0 ? neutral : `/${language}${neutral}` }))
      .filter(({ href }) => existing.has(href));
    const day = modified.get(address);
    return x('url', [
      x('loc', full(address)),
      day === undefined ? undefined : x('lastmod', day),
      ...(versions.length > 1 ? [...versions, ...forOthers(versions)] : []).map(({ language, href }) =>
        x('xhtml:link', { rel: 'alternate', hreflang: language, href: full(href) }),
      ),
    ]);
  });
  const names = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(x('urlset', names, urls), { closeEmptyElements: true })}\n`;
}

/** What is for readers of all other languages: the page in the first of ours. */
function forOthers([first]: readonly { readonly href: string }[]) {
  return first ? [{ language: 'x-default', href: first.href }] : [];
}

function withoutLanguage(address: string, languages: readonly string[]): string {
  const [, first = '', ...rest] = address.split('/');
  return languages.slice(1).includes(first) ? `/${rest.join('/')}` : address;
}

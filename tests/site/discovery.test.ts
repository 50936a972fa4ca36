import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { redirectOf } from '../../src/integrations/discovery/redirects.ts';
import { isListed } from '../../src/integrations/discovery/sitemap.ts';
import { Page } from '../../src/integrations/pages/page.ts';
import { editions, pagesOf, type Edition } from '../support/builds.ts';
import { readXml } from '../support/xml.ts';

const read = ({ directory }: Edition, file: string) => readFileSync(path.join(directory, file), 'utf8');

interface Listed {
  readonly loc: string;
  readonly lastmod?: string;
}

const listed = (xml: string) => (readXml(xml, ['url']) as { urlset: { url: readonly Listed[] } }).urlset.url;

describe.each([
  { edition: editions.harbour, origin: 'https://news.example', name: 'harbour' },
  { edition: editions.lamplight, origin: 'https://gullhaven.example', name: 'lamplight' },
])('the sitemap of $name', ({ edition, origin }) => {
  const xml = read(edition, 'sitemap.xml');
  const urls = listed(xml);

  test('keeps the protocol: well-formed, its name space, at most 50,000 addresses and 50 MB', () => {
    expect(xml).toContain('xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"');
    expect(urls.length).toBeLessThanOrEqual(50_000);
    expect(xml.length).toBeLessThan(50 * 1024 * 1024);
    for (const { loc, lastmod = '3000-01-01' } of urls) {
      expect(loc.length).toBeLessThan(2048);
      expect(lastmod).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test('holds every page once that may be listed, and nothing else', () => {
    const pages = pagesOf(edition).filter(({ html }) => isListed(new Page(html)));
    expect(urls.map(({ loc }) => loc)).toEqual(pages.map(({ url }) => origin + url).sort());
  });

  test('the robots file leads to it', () => {
    expect(read(edition, 'robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${origin}${edition.base}sitemap.xml\n`,
    );
  });
});

test('a page carries the day its text last changed, a list the newest in it, an event none', () => {
  const urls = listed(read(editions.lamplight, 'sitemap.xml'));
  const day = (address: string) =>
    urls.find(({ loc }) => loc === `https://gullhaven.example${address}`)?.lastmod;
  expect(day('/articles/lamp-walks/')).toBe('2021-05-03');
  expect(day('/articles/lamp-sleeps/')).toBe('2021-05-04');
  expect(day('/topics/walking-lamp/')).toBe('2021-05-04');
  expect(day('/')).toBe('2021-05-04');
  expect(day('/timeline/events/lamp-lit/')).toBeUndefined();
});

test('without an address there is no sitemap, and the robots file names none', () => {
  expect(existsSync(path.join(editions.unnamed.directory, 'sitemap.xml'))).toBe(false);
  expect(read(editions.unnamed, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
});

describe('an entry that was renamed', () => {
  const redirects = pagesOf(editions.lamplight).flatMap(({ url, html }) => {
    const to = redirectOf(new Page(html));
    return to === undefined ? [] : [{ url, html, to }];
  });

  test('is reached from each address it had', () => {
    expect(redirects.map(({ url, to }) => `${url} ${to}`)).toEqual([
      '/ar/articles/lamp-strolls/ /ar/articles/lamp-walks/',
      '/ar/glossary/lamp-minder/ /ar/glossary/keeper/',
      '/ar/timeline/wandering-lamp/ /ar/timeline/walking-lamp/',
      '/ar/topics/wandering-lamp/ /ar/topics/walking-lamp/',
      '/articles/lamp-strolls/ /articles/lamp-walks/',
      '/fr/articles/lamp-strolls/ /fr/articles/lamp-walks/',
      '/fr/glossary/lamp-minder/ /fr/glossary/keeper/',
      '/fr/timeline/wandering-lamp/ /fr/timeline/walking-lamp/',
      '/fr/topics/wandering-lamp/ /fr/topics/walking-lamp/',
      '/glossary/lamp-minder/ /glossary/keeper/',
      '/timeline/wandering-lamp/ /timeline/walking-lamp/',
      '/topics/wandering-lamp/ /topics/walking-lamp/',
    ]);
  });

  test('by a page that says so, links there, and stays out of search engines', () => {
    for (const { html, to } of redirects) {
      expect(html).toContain(`<link rel="canonical" href="https://gullhaven.example${to}">`);
      expect(html).toContain(`<a href="${to}">`);
      expect(isListed(new Page(html))).toBe(false);
    }
  });

  test('and the host can send visitors on by itself', () => {
    expect(read(editions.lamplight, '_redirects').split('\n')).toContain(
      '/articles/lamp-strolls/ /articles/lamp-walks/ 301',
    );
    expect(existsSync(path.join(editions.harbour.directory, '_redirects'))).toBe(false);
  });
});

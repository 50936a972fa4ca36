import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '../support/html.ts';
import { isListed } from '../../src/integrations/discovery/sitemap.ts';
import { Page } from '../../src/integrations/pages/page.ts';
import { editions, pagesOf, type Edition } from '../support/builds.ts';

/** What a messenger reads of a page: its first 300 KB, and no script. */
const fetched = 300 * 1024;
const origin = 'https://news.example';

/** The head's tags by name or property, as a fetcher of previews reads them. */
function tagsOf(html: string): ReadonlyMap<string, string> {
  const metas = elementsOf(html.slice(0, fetched)).filter(({ tagName }) => tagName === 'meta');
  return new Map(
    metas.map((meta) => [
      attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
      attribute(meta, 'content') ?? '',
    ]),
  );
}

const listed = (edition: Edition) => pagesOf(edition).filter(({ html }) => isListed(new Page(html)));

test('what may not be listed, an error, an old address, the page for no network, promises nothing', () => {
  const unlisted = Object.values(editions)
    .flatMap(pagesOf)
    .filter(({ html }) => !isListed(new Page(html)));
  const names = unlisted.map(({ url }) => url.replace('/harbour/', '/'));
  expect([...new Set(names)].sort()).toEqual(
    expect.arrayContaining(['/404.html', '/articles/lamp-strolls/', '/offline/']),
  );
  for (const { url, html } of unlisted)
    expect(
      [...tagsOf(html).keys()].filter((name) => /^(og|twitter):/.test(name)),
      url,
    ).toEqual([]);
});

describe('a site that knows its address', () => {
  const pages = listed(editions.harbour);

  test.each(pages)('$url arrives well', async ({ url, html }) => {
    const tags = tagsOf(html);
    const title = /<title>([^<]*)/.exec(html)?.[1];
    expect(elementsOf(`<title>${String(title)}</title>`)).toHaveLength(4);
    expect(html).toContain(`property="og:title" content="${String(title)}"`);
    expect(title).not.toContain(tags.get('og:site_name'));
    expect(tags.get('og:description')).toBe(tags.get('description'));
    expect(tags.get('og:url')).toBe(origin + url);
    expect(tags.get('og:type')).toMatch(/^(article|website)$/);
    expect(tags.get('og:locale')).toBe(url.startsWith('/harbour/fr/') ? 'fr' : 'en_GB');
    expect(tags.get('twitter:card')).toBe('summary_large_image');
    expect(tags.get('og:image:alt')?.length).toBeGreaterThan(20);

    const image = tags.get('og:image') ?? '';
    expect(image).toMatch(/^https:\/\/news\.example\/harbour\/previews\/[0-9a-f]{12}\.jpg$/);
    const file = readFileSync(path.join(editions.harbour.directory, 'previews', path.basename(image)));
    const { format, width, height } = await sharp(file).metadata();
    expect(format).toBe('jpeg');
    expect(String(width)).toBe(tags.get('og:image:width'));
    expect(String(height)).toBe(tags.get('og:image:height'));
    expect([width, height]).toEqual([1200, 630]);
    expect(file.length).toBeLessThanOrEqual(80 * 1024);
  });

  test.each(pages)('$url says it all within its first 10 KB', ({ html }) => {
    const start = html.slice(0, 10 * 1024);
    expect([...tagsOf(start)].filter(([name]) => /^(og|twitter):/.test(name))).toEqual(
      [...tagsOf(html)].filter(([name]) => /^(og|twitter):/.test(name)),
    );
  });

  test('explainers, themes, events, terms, claims and numbers each have a picture of their own', () => {
    const own = pages.filter(({ url }) =>
      /^\/harbour\/((articles|topics|timeline\/events|glossary(?!\/kinds))\/.|(claims|numbers)\/$)/.test(url),
    );
    expect(own.length).toBeGreaterThan(3 + 2 + 24 + 12);
    expect(new Set(own.map(({ html }) => tagsOf(html).get('og:image'))).size).toBe(own.length);
  });
});

test.each(listed(editions.unnamed))(
  '$url, without an address, promises no picture it cannot name',
  ({ html }) => {
    const tags = tagsOf(html);
    expect(tags.has('og:image') || tags.has('og:url')).toBe(false);
    expect(tags.get('twitter:card')).toBe('summary');
    expect(tags.get('og:title')).toBeDefined();
  },
);

test('the icons are drawn', async () => {
  const icon = (name: string) => path.join(editions.unnamed.directory, name);
  expect(await sharp(icon('apple-touch-icon.png')).metadata()).toMatchObject({ width: 180, height: 180 });
  const ico = readFileSync(icon('favicon.ico'));
  expect(await sharp(ico.subarray(22)).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
});

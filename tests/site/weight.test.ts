import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';

/** One round trip: ten packets of a new connection carry 14,336 bytes. */
const roundTrip = 14_336;
const screenStyles = 12 * 1024;

const weigh = (html: string) =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const pages = pagesOf(editions.root);
/** A site that knows its address tells more in its pages than one that does not: both are weighed. */
const light = [editions.root, editions.mali].flatMap((edition) =>
  pagesOf(edition).filter(
    ({ url }) => url === edition.base || /^(articles|topics)\//.test(url.slice(edition.base.length)),
  ),
);
const heavy = pages.filter(({ url }) => /^\/(timeline|glossary)\/([a-z-]+\/)?$/.test(url));

test('there are pages to weigh', () => {
  expect(light.length).toBeGreaterThanOrEqual(2 * 13);
  expect(heavy.length).toBeGreaterThanOrEqual(5);
});

test.each(light)('$url comes in one round trip', ({ html }) => {
  expect(weigh(html)).toBeLessThanOrEqual(roundTrip);
});

test.each(heavy)('$url weighs at most 30 KB', ({ html }) => {
  expect(weigh(html)).toBeLessThanOrEqual(30 * 1024);
});

test('the scripts of a page weigh at most 3 KB', () => {
  for (const { url, html } of pages) {
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) =>
      readFileSync(path.join(editions.root.directory, src), 'utf8'),
    );
    expect(
      scripts.map(weigh).reduce((sum, bytes) => sum + bytes, 0),
      url,
    ).toBeLessThanOrEqual(3072);
  }
});

test.each(pages)('the styles of $url are at most 12 KB', ({ html }) => {
  const styles = [...html.matchAll(/<style>([^<]*)<\/style>/g)].map(([, css = '']) => css).join('');
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.length).toBeLessThanOrEqual(screenStyles);
});

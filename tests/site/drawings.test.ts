import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, innerSource, type Element } from '../support/html.ts';
import { editions, pagesOf } from '../support/builds.ts';

const weigh = (text: string) => brotliCompressSync(text).length;

describe.each([editions.harbour, editions.lamplight])('the drawings of $name', (edition) => {
  const pages = pagesOf(edition);
  /** Whole drawings; a mark within one is an `svg` that overflows its point. */
  const drawings = pages.flatMap(({ url, html }) =>
    elementsOf(html)
      .filter((element) => element.tagName === 'svg' && attribute(element, 'overflow') === undefined)
      .map((svg) => ({ url, html, svg, inner: innerSource(html, svg) })),
  );

  test('there are some', () => {
    expect(drawings.length).toBeGreaterThan(5);
  });

  test('each has a title and a description, or says nothing beside words that say the same', () => {
    for (const { url, svg, inner } of drawings) {
      if (attribute(svg, 'aria-hidden') === 'true') continue;
      const [title, description] = attribute(svg, 'aria-labelledby')?.split(' ') ?? [];
      const named = (element: string, id: string | undefined) =>
        new RegExp(`<${element}${id ? ` id="${id}"` : ''}>[^<]+</${element}>`);
      expect(inner, url).toMatch(named('title', title));
      expect(inner, url).toMatch(named('desc', description));
    }
  });

  test('none carries a style, a script or a number that is none', () => {
    for (const { url, inner } of drawings)
      expect(/style|<script|NaN|undefined/.exec(inner)?.[0], url).toBeUndefined();
  });

  test('an explainer’s map is a file of this site for each width, light, and says in words what it shows', () => {
    const addressOf = (image: Element) => attribute(image, 'src') ?? attribute(image, 'srcset') ?? '';
    const maps = pages.flatMap(({ html }) =>
      elementsOf(html).filter((element) => /\/map(-narrow)?\.svg$/.test(addressOf(element))),
    );
    if (edition === editions.harbour) expect(maps.length).toBeGreaterThan(1);
    for (const image of maps) {
      const address = addressOf(image);
      const file = path.join(edition.directory, address.slice(edition.base.length));
      expect(existsSync(file), address).toBe(true);
      if (image.tagName === 'img') expect(attribute(image, 'alt')).toMatch(/^(?:Map:|Carte\u202F:) \p{L}/u);
      const svg = readFileSync(file, 'utf8');
      expect(svg).toMatch(/<title id="map-title">[^<]+<\/title>\s*<desc id="map-desc">[^<]+<\/desc>/);
      expect(weigh(svg)).toBeLessThan(15 * 1024);
    }
  });
});

test('a map within a page weighs less than 15 KB', () => {
  const { html = '' } = pagesOf(editions.harbour).find(({ url }) => url === '/harbour/places/') ?? {};
  const map = /<svg class="map"[^]*?<\/svg>/.exec(html)?.[0] ?? '';
  expect(map.length).toBeGreaterThan(1000);
  expect(weigh(map)).toBeLessThan(15 * 1024);
});

test('every figure and every place has its own address', () => {
  const page = (name: string) =>
    pagesOf(editions.harbour).find(({ url }) => url === `/harbour/${name}/`)?.html ?? '';
  expect(page('numbers').match(/<h2 id="(?:bells|foggy-nights|passengers)"/g)).toHaveLength(3);
  expect(page('places').match(/<h2 id="(?!sources")/g)).toHaveLength(6);
});

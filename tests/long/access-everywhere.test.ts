import path from 'node:path';
import { expect, test } from 'vitest';
import { colourRules, mistakes } from '../support/axe.ts';
import { editions, pagesOf } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const shipped = visit(editions.shipped);

/** The pages of the shipped site by language and part: `/mali/fr/timeline/`. */
const parts = Map.groupBy(
  // A page that has moved leads on at once.
  pagesOf(editions.shipped).filter(({ html }) => !html.includes('http-equiv="refresh"')),
  ({ url }) => /^\/mali\/(?:fr\/)?(?:[^/]+\/)?/.exec(url)?.[0] ?? url,
);

/** Kinds and accents of which a page was shown with its styles. */
const shown = new Set<string>();

// Colours and sizes come from the styles: one page of each kind and accent shows them. The rest depends on the text.
test.each([...parts])('axe finds nothing on the pages under %s', { timeout: 600_000 }, async (_, pages) => {
  const page = await shipped.open('/mali/', { bypassCSP: true });
  const found: string[] = [];
  for (const { url, html } of pages) {
    await page.goto(new URL(url, page.url()).href);
    const look = `${path.dirname(url)} ${String(/ data-accent="[^"]+"/.exec(html))}`;
    const here = await mistakes(page, { without: shown.has(look) ? [...colourRules, 'target-size'] : [] });
    shown.add(look);
    found.push(...here.map((mistake) => `${url} ${mistake}`));
  }
  expect(found).toEqual([]);
});

test('every page of both languages belongs to a part', () => {
  expect([...parts.keys()]).toEqual(
    expect.arrayContaining(['/mali/', '/mali/fr/', '/mali/articles/', '/mali/fr/timeline/']),
  );
  expect([...parts.values()].flat().length).toBeGreaterThan(400);
});

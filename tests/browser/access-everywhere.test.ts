import path from 'node:path';
import { expect, test } from 'vitest';
import { colourRules, mistakes } from '../support/axe.ts';
import { editions, pagesOf } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const shipped = visit(editions.shipped);

// Colours and sizes come from the styles: one page of each kind and accent shows them. The rest depends on the text.
test('axe finds nothing on any shipped page', async () => {
  const page = await shipped.open('/mali/', { bypassCSP: true });
  const found: string[] = [];
  const shown = new Set<string>();
  for (const { url, html } of pagesOf(editions.shipped)) {
    // A page that has moved leads on at once.
    if (html.includes('http-equiv="refresh"')) continue;
    await page.goto(new URL(url, page.url()).href);
    const look = `${path.dirname(url)} ${String(/ data-accent="[^"]+"/.exec(html))}`;
    const here = await mistakes(page, { without: shown.has(look) ? [...colourRules, 'target-size'] : [] });
    shown.add(look);
    found.push(...here.map((mistake) => `${url} ${mistake}`));
  }
  expect(shown.size).toBeGreaterThan(15);
  expect(found).toEqual([]);
}, 900_000);

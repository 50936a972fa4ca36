import { expect, test } from 'vitest';
import { colourRules, mistakes } from '../support/axe.ts';
import { editions, pagesOf } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const shipped = visit(editions.shipped);

// Colours and sizes come from the styles, which the types of pages above show; the rest depends on the text.
test('axe finds nothing on any shipped page', async () => {
  const page = await shipped.open('/mali/', { bypassCSP: true });
  const found: string[] = [];
  for (const { url } of pagesOf(editions.shipped)) {
    await page.goto(new URL(url, page.url()).href);
    const here = await mistakes(page, { without: [...colourRules, 'target-size'] });
    found.push(...here.map((mistake) => `${url} ${mistake}`));
  }
  expect(found).toEqual([]);
}, 400_000);

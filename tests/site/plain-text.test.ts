import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';

/** All that a page holds, hidden or not, as a text browser and a reader mode take it. */
const all = [editions.harbour, editions.unnamed, editions.lamplight]
  .flatMap(pagesOf)
  .map(({ url, html }) => ({
    url,
    document: parseHTML(html).document,
  }));
const page = (address: string) => {
  const found = all.find(({ url }) => url === address)?.document;
  if (!found) throw new Error(`There is no page ${address}`);
  return found;
};
const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test.each(all)('$url says nothing that only a script makes true', ({ document }) => {
  const text = squeeze(document.body.textContent);
  expect(text).not.toMatch(/\{\w+\}/);
  expect(text).not.toMatch(/could not be loaded|n’a pas pu être chargée|\(\s*\)/);
});

test.each(all)('$url: no heading is said twice by a link within it', ({ document }) => {
  expect(document.querySelectorAll(':is(h1, h2, h3, h4) [aria-label]').length).toBe(0);
});

test.each(['/harbour/numbers/', '/harbour/places/', '/harbour/fr/numbers/'])(
  '%s: each section has a link to itself beside its heading',
  (address) => {
    const links = [...page(address).querySelectorAll('section > .permalink')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const heading = link.previousElementSibling;
      expect(link.getAttribute('href')).toBe(`#${heading?.id ?? ''}`);
      expect(link.getAttribute('aria-label')).toContain(squeeze(heading?.textContent));
    }
  },
);

describe('the search page without a script', () => {
  test.each(['/harbour/search/', '/harbour/fr/search/', '/search/'])(
    '%s shows its box and ways to browse',
    (address) => {
      const main = page(address).querySelector('main');
      expect(main?.querySelectorAll('section, [data-kind], .broken, .wider').length).toBe(0);
      expect(main?.querySelectorAll('nav a').length).toBeGreaterThan(3);
    },
  );
});

test.each([
  ['/harbour/claims/', /^\p{L}+: [1-6] of 6 claims\. Show all$/u],
  ['/harbour/fr/claims/', /^\p{L}+ : [1-6] des 6 affirmations\. /u],
  ['/harbour/timeline/', /^[\p{L} ]+: \d+ of 24 events\. Show all$/u],
])('%s: the lines that a filter shows are true of the page as a whole', (address, form) => {
  const lines = [...page(address).querySelectorAll('.only')].map(({ textContent }) => squeeze(textContent));
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line).toMatch(form);
});

test.each(['/harbour/timeline/', '/harbour/fr/timeline/', '/timeline/'])(
  '%s: a year comes before its months, without a number',
  (address) => {
    const histogram = page(address).querySelector('.histogram');
    const years = [...(histogram?.querySelectorAll('ul > li > a') ?? [])];
    expect(years.length).toBeGreaterThan(0);
    for (const year of years) expect(squeeze(year.textContent)).toMatch(/^\d{2,4}\b/);
  },
);

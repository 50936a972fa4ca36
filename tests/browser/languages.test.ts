import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const { open, complaints } = visit(editions.harbour);
const article = 'articles/nine-nights/';

afterEach(() => {
  expect(complaints).toEqual([]);
});

const placeOf = (page: Page) => {
  const { pathname, hash } = new URL(page.url());
  return pathname + decodeURIComponent(hash);
};
/** Follows the link to the other language. */
async function change(page: Page): Promise<void> {
  const before = await page.locator('html').getAttribute('lang');
  await page.locator('.site-header [hreflang]').click();
  await page.waitForFunction((language) => document.documentElement.lang !== language, before);
  await expect.poll(() => page.url()).not.toContain('~');
}
/** The fragment of the nth heading of the text, or of the nth passage below it. */
const fragmentAt = (page: Page, heading: number, passage: number) =>
  page.evaluate(
    ([h = 0, p = 0]) => {
      const headings = [...document.querySelectorAll('.body h2[id], .body h3[id]')];
      const [start, end] = [headings[h], headings[h + 1]];
      const within = [...document.querySelectorAll('.body [id^="p-"]')].filter(
        (element) =>
          start &&
          end &&
          start.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
          end.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING,
      );
      return `#${(p === 0 ? start : within[p - 1])?.id ?? ''}`;
    },
    [heading, passage],
  );

describe('the link to the other language', () => {
  test('leads from a heading to the same one, and back', async () => {
    const page = await open(`/harbour/${article}#how-the-bells-began`);
    await change(page);
    expect(placeOf(page)).toBe(`/harbour/fr/${article}#comment-les-cloches-ont-commencé`);
    expect(await page.locator(':target').textContent()).toBe('Comment les cloches ont commencé');
    await change(page);
    expect(placeOf(page)).toBe(`/harbour/${article}#how-the-bells-began`);
  });

  test('follows the reader from section to section', async () => {
    const page = await open(`/harbour/${article}`);
    await page.locator('.contents summary').click();
    await page.locator('.contents a[href="#what-it-cost"]').click();
    await change(page);
    expect(placeOf(page)).toBe(`/harbour/fr/${article}#ce-que-cela-a-coûté`);
  });

  test('leads from a passage to the same one', async () => {
    const page = await open(`/harbour/${article}`);
    const [here, there] = [await fragmentAt(page, 1, 2), await open(`/harbour/fr/${article}`)];
    await page.goto(page.url() + here);
    await change(page);
    expect(placeOf(page)).toBe(`/harbour/fr/${article}${await fragmentAt(there, 1, 2)}`);
  });

  test.each([
    ['claims/#ferry-never-late', 'claims/#ferry-never-late'],
    ['numbers/#passengers', 'numbers/#passengers'],
    ['timeline/#e-great-fog', 'timeline/#e-great-fog'],
    ['line-by-line/#nine-nights', 'line-by-line/#nine-nights'],
    ['articles/nine-nights/#sources', 'articles/nine-nights/#sources'],
    ['glossary/foghorn/', 'glossary/foghorn/'],
  ])('leads from %s to %s', async (here, there) => {
    const page = await open(`/harbour/${here}`);
    await change(page);
    expect(placeOf(page)).toBe(`/harbour/fr/${there}`);
  });

  test('leads to the page without a script', async () => {
    const page = await open(`/harbour/${article}#what-it-cost`, { javaScriptEnabled: false });
    await page.locator('.site-header [hreflang]').click();
    expect(placeOf(page)).toBe(`/harbour/fr/${article}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });

  test('stands out for who reads that language rather, and moves nothing', async () => {
    const seen = async (locale: string) => {
      const page = await open('/harbour/', { locale });
      await expect.poll(() => page.locator('.theme-switch').isVisible()).toBe(true);
      const link = page.locator('.site-header [hreflang]');
      const background = await link.evaluate((element) => getComputedStyle(element).backgroundColor);
      return { background, box: await link.boundingBox() };
    };
    const [english, french, arabic] = [await seen('en-GB'), await seen('fr-ML'), await seen('ar')];
    expect(french.background).not.toBe(english.background);
    expect(arabic.background).toBe(english.background);
    expect(french.box).toEqual(english.box);
  });

  test('is remembered by nothing but the address', async () => {
    const page = await open('/harbour/fr/', { locale: 'en-GB' });
    await change(page);
    await page.goto(page.url().replace('/harbour/', '/harbour/fr/'));
    expect(placeOf(page)).toBe('/harbour/fr/');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

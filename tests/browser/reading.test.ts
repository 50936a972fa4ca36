import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const { open, complaints } = visit(editions.harbour);

const path = (page: Page) => new URL(page.url()).pathname;

test('from the front to a theme, an article, a term, an event, a source, and back, without script', async () => {
  const page = await open('/harbour/', { javaScriptEnabled: false });
  await page.locator('.topics h2 a').first().click();
  expect(path(page)).toMatch(/^\/harbour\/topics\/[a-z-]+\/$/);

  await page.locator('#explainers + ul a').first().click();
  expect(path(page)).toMatch(/^\/harbour\/articles\/[a-z-]+\/$/);
  const article = page.url();

  await page.locator('.body p .term button').first().click();
  const term = await page.locator('dl > :popover-open').getAttribute('id');
  await page.locator('dl > :popover-open a').click();
  expect(path(page)).toBe(`/harbour/glossary/${String(term).replace('t-', '')}/`);

  await page.goto(article);
  await page.locator('#events li a').first().click();
  expect(path(page)).toMatch(/^\/harbour\/timeline\/events\/[a-z0-9-]+\/$/);

  await page.locator('.cite a').first().click();
  const source = new URL(page.url()).hash;
  expect(source).toBe('#s1');
  await page.locator('#s1 > a').first().click();
  expect(path(page)).toBe('/harbour/sources/');
  const row = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect(await row.count()).toBe(1);

  await row.locator('a[href*="/timeline/events/"]').first().click();
  expect(path(page)).toMatch(/^\/harbour\/timeline\/events\//);
  await page.locator('.site-header > a').click();
  expect(path(page)).toBe('/harbour/');
});

test('without a script a mark leads to its source', async () => {
  const page = await open('/harbour/claims/', { javaScriptEnabled: false });
  const mark = page.locator('.cite a').nth(3);
  await mark.click();
  expect(new URL(page.url()).hash).toBe(await mark.getAttribute('href'));
});

test('a missing page says so and leads on', async () => {
  const page = await open('/harbour/nowhere/at/all/', { javaScriptEnabled: false });
  expect(await page.locator('h1').textContent()).toBe('Page not found');
  await page.locator('main li a').first().click();
  expect(path(page)).toBe('/harbour/');
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('404')));
});

test('on a phone the first screen shows the title, the date reached and the first question', async () => {
  const page = await open('/harbour/', { viewport: { width: 390, height: 844 } });
  for (const selector of ['h1', '.front .small', '.topics h2']) {
    const box = await page.locator(selector).first().boundingBox();
    expect(box && box.y + box.height, selector).toBeLessThanOrEqual(844);
  }
});

test('beside the text the contents list stands open, above it folded', async () => {
  const wide = await open('/harbour/articles/nine-nights/', { viewport: { width: 1440, height: 900 } });
  expect(await wide.locator('.contents li').first().isVisible()).toBe(true);
  const narrow = await open('/harbour/articles/nine-nights/', { viewport: { width: 360, height: 800 } });
  expect(await narrow.locator('.contents li').first().isVisible()).toBe(false);
  await narrow.locator('.contents summary').click();
  expect(await narrow.locator('.contents li').first().isVisible()).toBe(true);
});

test('no page complained: no violation of the policy, no error, nothing asked from elsewhere', () => {
  expect(complaints).toEqual([]);
});

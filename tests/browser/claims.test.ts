import { describe, expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const { open, complaints } = visit(editions.lamplight);

describe.each([
  ['360 px, script', { viewport: { width: 360, height: 800 } }],
  ['360 px, no script', { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }],
  ['1280 px, script', { viewport: { width: 1280, height: 800 } }],
  ['1280 px, no script', { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false }],
])('claims, %s', (_, options) => {
  test('one status alone is an address, and says so', async () => {
    const page = await open('/claims/', options);
    const rows = page.locator('.claim-table tbody tr:visible');
    const all = await rows.count();
    const disputed = await page.locator('tbody [data-status="disputed"]').count();
    await page.locator('dt a[href="#only-disputed"]').focus();
    await page.keyboard.press('Enter');
    expect(await rows.count()).toBe(disputed);
    expect(disputed).toBeLessThan(all);
    expect(await page.locator('.only:visible').textContent()).toContain('“Disputed”');
    await page.locator('.only:visible a').focus();
    await page.keyboard.press('Enter');
    expect(await rows.count()).toBe(all);
    expect(await page.locator('.only:visible').count()).toBe(0);
    await page.close();
  });

  test('a claim has its own address, and a link to it that shows when it is reached', async () => {
    const page = await open('/claims/', options);
    const link = page.locator('tbody .permalink').nth(1);
    await link.focus();
    expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await page.keyboard.press('Enter');
    const { hash } = new URL(page.url());
    expect(hash).toBe(await link.getAttribute('href'));
    expect(await page.locator('tr:target').count()).toBe(1);
    await page.close();
  });

  test('says who says it and since when', async () => {
    const page = await open('/claims/', options);
    for (const text of await page.locator('tbody td:last-child').allInnerTexts())
      expect(text).toMatch(/^\S.*\nsince (?:around )?[\d\w –]*\d{4}(?:\ndisputed by .+)?$/);
    const label = await page
      .locator('tbody td:last-child')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toBe(options.viewport.width < 576 ? '"Who says it "' : 'none');
    await page.close();
  });
});

test('no page complained', () => {
  expect(complaints).toEqual([]);
});

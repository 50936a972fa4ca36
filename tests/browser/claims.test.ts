import { describe, expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { openWith, seen } from '../support/browser-capabilities.ts';
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
    expect(await page.locator('.only:visible').textContent()).toMatch(/^\s*Disputed: \d+ of \d+ claims/);
    await page.locator('.only:visible a').focus();
    await page.keyboard.press('Enter');
    expect(await rows.count()).toBe(all);
    expect(await page.locator('.only:visible').count()).toBe(0);
    await page.close();
  });

  test('a claim has its own address, and a link to it or its copy', async () => {
    const page = await open('/claims/', options);
    const link = page.locator('tbody .citing > a').nth(1);
    const hash = String(await link.getAttribute('href'));
    if ('javaScriptEnabled' in options) {
      await link.focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe(hash);
    } else await page.goto(`${page.url()}${hash}`);
    expect(await page.locator('tr:target').getAttribute('id')).toBe(hash.slice(1));
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

test('a claim is cited alone, readable without script and copied with it', async () => {
  const plain = await open('/claims/', { javaScriptEnabled: false });
  const row = '#lamp-counted';
  await plain.locator(`${row} summary`).click();
  const shown = await plain.locator(`${row} .citing p > span`).allInnerTexts();
  expect(shown).toHaveLength(3);
  for (const text of shown) expect(text).toContain(`https://gullhaven.example/claims/${row}`);
  expect(await plain.locator(`${row} .citing button`).count()).toBe(0);

  const page = await openWith({ open }, '/claims/', { clipboard: true });
  await page.locator(row).getByRole('link', { name: 'Copy link' }).click();
  await page.locator(`${row} summary`).click();
  await page.locator(`${row} details button`).nth(1).click();
  const { copied } = await seen(page);
  expect(copied[0]).toBe(`https://gullhaven.example/claims/${row}`);
  expect(copied[1]).toMatch(
    /^The Gullhaven Reading Room\. \(2021, \w+ \d+\)\. .+ \(\w+; .+\)\. The Gullhaven Lamp\. Retrieved \w+ \d+, 20\d\d, from https:\S+#lamp-counted$/,
  );
});

test.each(['/claims/', '/numbers/', '/glossary/keeper/'])(
  'on %s a status leads to its meaning',
  async (path) => {
    const page = await open(path, { javaScriptEnabled: false });
    const status = page.locator('main td a[data-status], main .now a[data-status]').first();
    const word = String(await status.textContent());
    await status.click();
    await page.waitForURL(/\/claims\/#means-/);
    expect(await page.locator('dt:target').innerText()).toContain(word);
  },
);

test('no page complained', () => {
  expect(complaints).toEqual([]);
});

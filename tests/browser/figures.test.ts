import { describe, expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const { open, complaints } = visit(editions.lamplight);
const article = '/articles/lamp-walks/';

describe.each([360, 1280])('%i px wide, without script', (width) => {
  const options = { viewport: { width, height: 800 }, javaScriptEnabled: false };

  test('a figure opens its date, author and status by keyboard, and Escape leads back', async () => {
    const page = await open(article, options);
    const button = page.locator('.figure > button').first();
    const note = page.locator('#n-steps');
    const isOpen = () => note.evaluate((element) => element.matches(':popover-open'));
    expect(await note.isVisible()).toBe(false);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
    expect(await note.textContent()).toMatch(/40 to 44\W+Harbour Mice[^.]*April 2021/);
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    await page.keyboard.press('Tab');
    expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await note.isVisible()).toBe(false);
    await page.close();
  });

  test('one of a chart’s two drawings shows, within the page, in letters of 12 px or more', async () => {
    const page = await open('/numbers/#steps', options);
    const shown = page.locator('section:has(#steps) .chart:visible');
    expect(await shown.count()).toBe(1);
    const box = await shown.boundingBox();
    expect(box && box.x + box.width <= width).toBe(true);
    const scale = await shown.evaluate((svg) => (svg as SVGSVGElement).getScreenCTM()?.a ?? 0);
    expect(13 * scale).toBeGreaterThanOrEqual(12);
    await page.close();
  });

  test('a place on the map leads to its entry', async () => {
    const page = await open('/topics/walking-lamp/', options);
    const link = page.locator('.map g:visible > a').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/places\/#/);
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`h2[id="${id}"]`).count()).toBe(1);
    await page.close();
  });
});

test('a figure’s heading links to itself, and its entry says where the figure is used', async () => {
  const page = await open('/numbers/', { javaScriptEnabled: false });
  await page.locator('#steps + .permalink').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/numbers/#steps');
  const used = page.locator('section:has(#steps) > .small').last();
  expect(await used.textContent()).toMatch(/^\s*Used in:/);
  expect(await used.locator(`a[href="${article}"]`).count()).toBe(1);
  expect(await page.locator('.actions').count()).toBe(1);
  await page.close();
});

test('a figure is cited alone, and each of its statements has an address', async () => {
  const page = await open('/numbers/', { javaScriptEnabled: false });
  const figure = page.locator('section:has(#steps)');
  await figure.locator('summary').click();
  const [plain = '', apa = ''] = await figure.locator('.citing p > span').allInnerTexts();
  expect(plain).toMatch(/^“Steps walked by the lamp: 40 to 44 \(established; Harbour Mice, April 2021\)”\. /);
  expect(apa).toContain('https://gullhaven.example/numbers/#steps');
  const rows = figure.locator('tbody tr');
  const ids = await rows.evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(3);
  await rows.nth(1).locator('td a').first().click();
  expect(await page.locator('tr:target').getAttribute('id')).toBe(ids[1]);
  const french = await open('/fr/numbers/', { javaScriptEnabled: false });
  expect(await french.locator('tbody tr').evaluateAll((all) => all.map(({ id }) => id))).toEqual(ids);
});

test('the marks of the charts have a key, which leads to their meanings', async () => {
  const page = await open('/numbers/', { javaScriptEnabled: false });
  const key = page.locator('.key a[data-status]');
  expect(await key.allInnerTexts()).toEqual(['Established', 'Reported', 'Claimed', 'Disputed']);
  const [last, chart] = [
    await key.last().boundingBox(),
    await page.locator('.chart:visible').first().boundingBox(),
  ];
  expect(last && chart && last.y < chart.y).toBe(true);
});

test('letters keep their size on a screen 320 px wide', async () => {
  const page = await open('/numbers/', { viewport: { width: 320, height: 700 } });
  const scales = await page
    .locator('.chart:visible')
    .evaluateAll((all) => all.map((svg) => (svg as SVGSVGElement).getScreenCTM()?.a ?? 0));
  expect(scales).toHaveLength(1);
  for (const scale of scales) expect(13 * scale).toBeGreaterThanOrEqual(12);
});

test('no page complained', () => {
  expect(complaints).toEqual([]);
});

import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { mistakes } from '../support/axe.ts';
import { editions } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

/** The short made-up story in Arabic, which is read from the right. */
const { open, complaints } = visit(editions.lamplight);

afterEach(() => {
  expect(complaints).toEqual([]);
});

/** One page of every type. */
const pageTypes = [
  '/ar/',
  '/ar/topics/walking-lamp/',
  '/ar/articles/lamp-walks/',
  '/ar/timeline/',
  '/ar/timeline/events/keeper-retires/',
  '/ar/glossary/',
  '/ar/glossary/keeper/',
  '/ar/claims/',
  '/ar/numbers/',
  '/ar/places/',
  '/ar/sources/',
  '/ar/search/',
  '/ar/updates/',
  '/ar/colophon/',
] as const;

const at = (width: number) => ({ viewport: { width, height: 800 } });
const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return { ...box, right: box.x + box.width };
};

test.each(pageTypes)('%s: axe finds nothing, and it hangs out of its window at no width', async (address) => {
  const page = await open(address, { ...at(1280), bypassCSP: true });
  expect(await mistakes(page, {})).toEqual([]);
  for (const width of [320, 360, 414, 576, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const [scrollWidth, moved] = await page.evaluate(() => {
      window.scrollTo(-9999, 0);
      return [document.documentElement.scrollWidth, window.scrollX];
    });
    expect({ width, scrollWidth, moved }).toEqual({ width, scrollWidth: width, moved: 0 });
  }
});

describe('what is read begins at the right', () => {
  test('the first year of the timeline and the first of its months', async () => {
    const page = await open('/ar/timeline/', at(1280));
    const years = await page
      .locator('.histogram li')
      .evaluateAll((all) => all.map((li) => li.getBoundingClientRect().x));
    expect(years.length).toBeGreaterThan(5);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    // April comes before June in 2021: its column is to the right.
    const [april = 0, june = 0] = await page
      .locator('.histogram li:last-child path')
      .evaluateAll((all) => all.map((path) => path.getBoundingClientRect().x));
    expect(april).toBeGreaterThan(june);
    const [date, title] = [await boxOf(page, '.event-list .date'), await boxOf(page, '.event-list .title a')];
    expect(date.x).toBeGreaterThan(title.right);
  });

  test('the names of a chart, then its marks', async () => {
    const page = await open('/ar/numbers/', at(1280));
    const [name, tick] = [await boxOf(page, '.chart.wide .name'), await boxOf(page, '.chart.wide .tick')];
    const chart = await boxOf(page, '.chart.wide');
    expect(name.right).toBeGreaterThan(chart.right - 5);
    expect(tick.right).toBeLessThan(name.x);
    const ticks = await page
      .locator('.chart.wide .tick')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    expect(ticks).toEqual([...ticks].sort((a, b) => b - a));
    const inside = await page
      .locator('.chart.wide text')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => [left, right] as const),
      );
    for (const [left, right] of inside) {
      expect(left).toBeGreaterThanOrEqual(chart.x - 3);
      expect(right).toBeLessThanOrEqual(chart.right + 3);
    }
  });

  test('the contents, beside the text', async () => {
    const page = await open('/ar/articles/lamp-walks/', at(1440));
    expect((await boxOf(page, '.contents')).x).toBeGreaterThan((await boxOf(page, '.body')).right - 1);
  });

  test('but a map is not turned round', async () => {
    const page = await open('/ar/places/', at(1280));
    const [map, mark, name] = [
      await boxOf(page, 'svg.map'),
      await boxOf(page, 'svg.map .wide .area'),
      await boxOf(page, 'svg.map .wide .place'),
    ];
    // The place is a little east of the middle; its name begins beside its mark and stays on the map.
    expect(mark.x + mark.width / 2).toBeGreaterThan(map.x + map.width / 2);
    expect(name.x).toBeGreaterThan(mark.right - 1);
    expect(name.right).toBeLessThan(map.right);
  });
});

describe('a definition', () => {
  test.each([320, 360, 768, 1440])('opens on the screen at %i px', async (width) => {
    const page = await open('/ar/articles/lamp-walks/', at(width));
    await page.locator('.body .term button').first().click();
    const note = await boxOf(page, '.note:popover-open');
    expect(note.x).toBeGreaterThanOrEqual(0);
    expect(note.right).toBeLessThanOrEqual(width);
    // Where there is a margin it opens there: after the text, which is to the left.
    if (width === 1440) expect(note.right).toBeLessThanOrEqual((await boxOf(page, '.body')).x);
  });

  test('leaves letters joined: the word is as wide as without its mark', async () => {
    const page = await open('/ar/articles/lamp-walks/', at(1280));
    const [marked, plain] = await page.evaluate(() => {
      const term = document.querySelector('.body .term');
      if (!term?.previousSibling) throw new Error('There is no term');
      const line = document.createElement('p');
      line.style.position = 'absolute';
      const copy = term.cloneNode(true);
      line.append('ال', copy);
      document.querySelector('.body')?.append(line);
      const width = line.getBoundingClientRect().width;
      line.textContent = line.textContent;
      return [width, line.getBoundingClientRect().width];
    });
    expect(marked).toBeCloseTo(plain ?? 0, 0);
  });
});

test('the menu names the other two languages at 360 px, each large enough for a finger', async () => {
  const page = await open('/ar/', at(360));
  const links = page.locator('.site-header [hreflang]');
  expect(await links.allTextContents()).toEqual(
    ['English', 'Français'].map((name) => expect.stringContaining(name)),
  );
  for (const link of await links.all()) {
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  }
});

test('from a heading in one language a reader gets to the same in each of the others', async () => {
  const page = await open('/articles/lamp-walks/#the-way-back');
  const fragment = () => decodeURIComponent(new URL(page.url()).hash);
  const change = async (language: string) => {
    await page.locator(`.site-header [hreflang=${language}]`).click();
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    await expect.poll(() => page.url()).not.toContain('~');
  };
  await change('ar');
  expect(fragment()).toBe('#طريق-العودة');
  await change('fr');
  expect(fragment()).toBe('#le-retour');
  await change('en');
  expect(fragment()).toBe('#the-way-back');
});

describe('the search', () => {
  test.each(['المصباح', 'مصباح', 'المِصباح', 'حارس', 'الحارس', 'للحارس', 'غلهيفن'])(
    'finds %s',
    async (words) => {
      const page = await open(`/ar/search/?q=${encodeURIComponent(words)}`);
      await expect.poll(() => page.getByRole('status').first().textContent()).toContain(`عن «${words}»`);
      expect(await page.locator('[data-kind] a:visible').count()).toBeGreaterThan(0);
    },
  );

  test('says in Arabic that nothing is found', async () => {
    const page = await open(`/ar/search/?q=${encodeURIComponent('طائرة')}`);
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('لا نتائج عن «طائرة»');
  });
});

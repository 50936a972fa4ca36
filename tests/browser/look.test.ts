import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { pageTypes } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const { open, complaints } = visit(editions.harbour);
/** A reader whose browser sets text twice as large. */
const large = visit(editions.harbour, ['--blink-settings=defaultFontSize=32']);
const texts = [
  '/harbour/articles/nine-nights/',
  '/harbour/topics/ferry-and-fog/',
  '/harbour/how-we-work/',
] as const;

/** How far the page is wider than its window, in CSS pixels. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The characters on each full line of running text. */
function charactersPerLine(): number[] {
  const range = document.createRange();
  return [...document.querySelectorAll('main p:not([class])')]
    .filter((paragraph) => !paragraph.closest('.small, .event-list, table, [popover]'))
    .flatMap((paragraph) => {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        for (let index = 0; index < node.length; index += 1) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const bottom = range.getClientRects()[0]?.bottom;
          if (bottom === undefined) continue;
          const line = Math.round(bottom / 8);
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      return [...lines.values()].slice(0, -1);
    })
    .sort((a, b) => a - b);
}

test.each(texts.flatMap((path) => [768, 1440].map((width) => [path, width] as const)))(
  '%s at %i px: a line holds 62 to 68 characters',
  async (path, width) => {
    const page = await open(path, { viewport: { width, height: 900 }, bypassCSP: true });
    // The marks of sources take room on a line and are none of its letters.
    await page.addStyleTag({ content: '.cite { display: none }' });
    const counts = await page.evaluate(charactersPerLine);
    const median = counts[Math.floor(counts.length / 2)];
    expect(counts.length).toBeGreaterThan(10);
    expect(median).toBeGreaterThanOrEqual(62);
    expect(median).toBeLessThanOrEqual(68);
  },
);

test.each(pageTypes)('%s does not move while it loads', async (path) => {
  const page = await open(path, { viewport: { width: 390, height: 844 } });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(total);
        }, 300);
      }),
  );
  expect(shift).toBe(0);
});

test.each(pageTypes)('%s loses nothing when letters stand far apart on a narrow page', async (path) => {
  const page = await open(path, { viewport: { width: 320, height: 640 }, bypassCSP: true });
  // WCAG 2.2, 1.4.12: https://www.w3.org/TR/WCAG22/#text-spacing
  await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
  });
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});

test('the reader’s colours are remembered, and stand before anything is drawn', async () => {
  const page = await open('/harbour/', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await paper();
  expect(dark).not.toBe(light);

  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      Object.assign(window, { atFirst: document.documentElement.dataset['theme'] });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => (window as unknown as { atFirst: string }).atFirst)).toBe('dark');
  expect(await paper()).toBe(dark);

  await page.getByRole('radio', { name: 'Auto' }).check();
  expect(await paper()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).toBe(dark);
});

test('the browser’s own bar takes the colour that the reader chose, and the device’s without a choice', async () => {
  const page = await open('/harbour/', { colorScheme: 'light' });
  const bar = () =>
    page
      .locator('meta[name=theme-color]')
      .evaluateAll(
        (all) => (all as HTMLMetaElement[]).find(({ media }) => matchMedia(media).matches)?.content,
      );
  const light = await bar();
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await bar();
  expect([light, dark]).toEqual(['#fbf9f4', 'rgb(21, 20, 18)']);
  await page.reload();
  expect(await bar()).toBe(dark);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await bar()).toBe('rgb(251, 249, 244)');
  await page.getByRole('radio', { name: 'Auto' }).check();
  expect(await bar()).toBe('#151412');
});

test.each([320, 360, 768, 1440])(
  'at %i px the colours are chosen in the head of the page, in one line',
  async (width) => {
    const page = await open('/harbour/articles/nine-nights/', { viewport: { width, height: 800 } });
    const choices = await page.locator('.site-header').getByRole('radio').all();
    const boxes = await Promise.all(choices.map((choice) => choice.boundingBox()));
    expect(boxes).toHaveLength(3);
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    for (const box of boxes) {
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  },
);

test('the word of the menu that is current is as wide as it was', async () => {
  const widths = async (path: string) => {
    const page = await open(path, { viewport: { width: 360, height: 800 } });
    const links = await page.locator('.site-header nav a').all();
    return Promise.all(links.map(async (link) => (await link.boundingBox())?.width));
  };
  expect(await widths('/harbour/glossary/')).toEqual(await widths('/harbour/timeline/'));
});

test('without script the device’s colours hold, and no switch is offered', async () => {
  const page = await open('/harbour/', { colorScheme: 'dark', javaScriptEnabled: false });
  expect(await page.locator('.theme-switch').isVisible()).toBe(false);
  const color = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(color).toBe('rgb(21, 20, 18)');
});

test.each(pageTypes)('%s fits a window of 1280 px when text is set to 200 %', async (path) => {
  const page = await large.open(path, { viewport: { width: 1280, height: 900 } });
  expect(
    await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)),
  ).toBeGreaterThan(32);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});

test('no page complained', () => {
  expect(complaints).toEqual([]);
});

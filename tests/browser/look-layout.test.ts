import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { pageTypes } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

/** The layout by its boxes, and the reader's own colours. Time budget: 30 s on two cores. */

const { open } = visit(editions.harbour);
const article = '/harbour/articles/nine-nights/';

/** Pairs of neighbours in `main` whose boxes share more than a pixel; what is out of the flow, such as hidden heads, is none. */
function overlaps(): string[] {
  const blocks = [...document.querySelectorAll('main > *, main > * > *, main article > * > *')].filter(
    (element) =>
      getComputedStyle(element).display !== 'inline' &&
      getComputedStyle(element).position !== 'absolute' &&
      element.getClientRects().length > 0,
  );
  return blocks.flatMap((element) => {
    const next = element.nextElementSibling;
    if (!next || getComputedStyle(next).position === 'absolute' || next.getClientRects().length === 0)
      return [];
    const [a, b] = [element.getBoundingClientRect(), next.getBoundingClientRect()];
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 1 && down > 1
      ? [`${element.outerHTML.slice(0, 60)} | ${next.outerHTML.slice(0, 60)}`]
      : [];
  });
}

/** Heading ranks that skip one, landmarks of a kind without a name, more than one `h1`. */
function outline(): string[] {
  const ranks = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility())
    .map(({ tagName }) => Number(tagName.slice(1)));
  const skipped = ranks.flatMap((rank, index) =>
    rank > (ranks[index - 1] ?? 0) + 1 ? [`h${String(rank)}`] : [],
  );
  const unnamed = [...document.querySelectorAll('nav, [role="search"]:is(section), aside')].filter(
    (landmark) => !landmark.hasAttribute('aria-label') && !landmark.hasAttribute('aria-labelledby'),
  );
  return [
    ...skipped.map((rank) => `${rank} skips a rank`),
    ...unnamed.map((landmark) => `${landmark.tagName} has no name`),
    ...(ranks.filter((rank) => rank === 1).length === 1 ? [] : ['not one h1']),
  ];
}

/** Controls of their own, outside running text, smaller than 24 by 24 px (https://www.w3.org/TR/WCAG22/#target-size-minimum). */
function smallTargets(): string[] {
  return [...document.querySelectorAll('button, input, summary, nav a, .row a')]
    .filter((element) => element.checkVisibility() && !element.closest('.facts'))
    .filter((element) => {
      const { width, height } = (element.closest('label, .ruled > li') ?? element).getBoundingClientRect();
      return height < 24 || (width < 24 && element.tagName !== 'A');
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

/** Texts that differ too little from the page's paper, as the browser paints them. */
function faint(): string[] {
  const light = (color: string) => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = light(getComputedStyle(document.documentElement).backgroundColor);
  return [
    ...document.querySelectorAll(
      'main p, main a, main li, main td, main th, main h1, main h2, main svg text',
    ),
  ]
    .filter((element) => element.checkVisibility())
    .flatMap((element) => {
      const style = getComputedStyle(element);
      const ink = light(element instanceof SVGElement ? style.fill : style.color);
      const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      return contrast < 4.5
        ? [`${element.tagName} ${contrast.toFixed(1)}: ${element.textContent.slice(0, 40)}`]
        : [];
    });
}

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.each(pageTypes)('%s: nothing overlaps or overflows, from a phone to a wide desk', async (path) => {
  const page = await open(path);
  for (const width of [320, 360, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(overlaps), String(width)).toEqual([]);
    // 320 px is a window of 1280 px at 400 %.
    expect(await overhang(page), String(width)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(smallTargets), String(width)).toEqual([]);
  }
  expect(await page.evaluate(outline)).toEqual([]);
  await page.context().close();
});

test.each(pageTypes)(
  '%s: text stays visible in the reader’s own colours and with more contrast',
  async (path) => {
    const page = await open(path);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const theme of ['', 'light', 'dark']) {
        await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
        await page.emulateMedia({ colorScheme, forcedColors: 'active', contrast: null });
        expect(await page.evaluate(faint), `forced, ${colorScheme}, ${theme}`).toEqual([]);
        await page.emulateMedia({ colorScheme, forcedColors: 'none', contrast: 'more' });
        expect(await page.evaluate(faint), `contrast, ${colorScheme}, ${theme}`).toEqual([]);
      }
    await page.context().close();
  },
);

test('the contents stand beside the text when wide, and fold below the standfirst when narrow', async () => {
  const page = await open(article, { viewport: { width: 1280, height: 900 } });
  const box = (selector: string) => page.locator(selector).first().boundingBox();
  const [contents, text] = [await box('.contents'), await box('.explainer > .body')];
  expect((contents?.x ?? 0) + (contents?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
  expect(await page.locator('.contents ol').isVisible()).toBe(true);

  await page.mouse.wheel(0, 2000);
  await expect.poll(async () => (await box('.contents'))?.y ?? -1).toBeGreaterThanOrEqual(0);

  await page.context().close();

  const phone = await open(article, { viewport: { width: 390, height: 844 } });
  expect(await phone.locator('.contents ol').isVisible()).toBe(false);
  await phone.locator('.contents summary').click();
  expect(await phone.locator('.contents ol').isVisible()).toBe(true);
  await phone.context().close();
});

test('a phone’s first screen holds the title, the day reached and the first question', async () => {
  const page = await open('/harbour/', { viewport: { width: 390, height: 844 } });
  for (const selector of ['h1', 'main header .small', '#themes h2']) {
    const box = await page.locator(selector).first().boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0), selector).toBeLessThanOrEqual(844);
  }
  await page.context().close();
});

test('on a wide front page the places, the numbers and the changes stand beside the questions', async () => {
  const page = await open('/harbour/', { viewport: { width: 1440, height: 900 } });
  const themes = await page.locator('#themes').boundingBox();
  for (const selector of ['.map', '.figure-card', '#changes']) {
    const box = await page.locator(selector).first().boundingBox();
    expect(box?.x, selector).toBeGreaterThan((themes?.x ?? 0) + (themes?.width ?? 0));
  }
  await page.context().close();
});

import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const { open, complaints } = visit(editions.harbour);

const article = '/harbour/articles/nine-nights/';
const openNotes = (page: Page) => page.locator(':popover-open').count();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('popovertarget') ?? undefined);

/** Presses Tab until a button of a term has the focus. */
async function tabToTerm(page: Page): Promise<string> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const target = await focused(page);
    if (target?.startsWith('t-')) return target;
  }
  throw new Error('Tab reaches no term');
}

const visitors: readonly (readonly [string, BrowserContextOptions])[] = [360, 1280].flatMap((width) =>
  [true, false].map(
    (javaScriptEnabled) =>
      [
        `${String(width)} px, script ${javaScriptEnabled ? 'on' : 'off'}`,
        { viewport: { width, height: 800 }, javaScriptEnabled },
      ] as const,
  ),
);

describe.each(visitors)('%s', (_, options) => {
  test.each(['Enter', 'Space'])('%s opens a definition beside its word, Escape closes it', async (key) => {
    const page = await open(article, options);
    const target = await tabToTerm(page);
    await page.keyboard.press(key);
    const note = page.locator(`[id="${target}"]:popover-open`);
    expect(await note.count()).toBe(1);

    const [word, box] = await Promise.all([page.locator('button:focus').boundingBox(), note.boundingBox()]);
    if (!word || !box) throw new Error('Nothing is shown');
    const width = options.viewport?.width ?? 0;
    const inMargin = width >= 1152;
    // In the margin its top is level with the word's, else it stands below; near the foot of the window it turns up.
    const down = box.y - (inMargin ? word.y : word.y + word.height);
    const up = box.y + box.height - (inMargin ? word.y + word.height : word.y);
    expect(Math.min(Math.abs(down), Math.abs(up))).toBeLessThan(2);
    expect(box.x).toBeGreaterThanOrEqual(inMargin ? word.x + word.width : 8);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(800);

    await page.keyboard.press('Escape');
    expect(await openNotes(page)).toBe(0);
    expect(await focused(page)).toBe(target);
    await page.close();
  });

  test('Tab leads through the open definition to its page, and on', async () => {
    const page = await open(article, options);
    const target = await tabToTerm(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const link = page.locator(`[id="${target}"] a:focus`);
    expect(await link.count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator(`[id="${target}"] :focus`).count()).toBe(0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/glossary/${target.replace('t-', '')}/`);
    await page.close();
  });

  test('a definition at rest takes no room after a text, but stands on paper and in the list of a theme', async () => {
    const page = await open(article, options);
    const definitions = page.locator('.term-list dd');
    expect(await definitions.count()).toBeGreaterThan(5);
    for (const definition of await definitions.all()) expect(await definition.isVisible()).toBe(false);
    expect(await page.locator('#terms').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    for (const definition of await definitions.all()) expect(await definition.isVisible()).toBe(true);
    await page.close();
    const theme = await open('/harbour/topics/ferry-and-fog/', options);
    for (const definition of await theme.locator('.term-list dd').all())
      expect(await definition.isVisible()).toBe(true);
    await theme.close();
  });

  test('the glossary is filtered by kind, and a letter leads to its section', async () => {
    const page = await open('/harbour/glossary/', options);
    const all = await page.locator('dt').count();
    const filters = page.locator('.filter').first().locator('a');
    await filters.nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/kinds/*/');
    expect(await page.locator('.filter [aria-current="page"]').count()).toBe(1);
    const some = await page.locator('dt').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);

    await page.locator('.letters a').last().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('h2:target').count()).toBe(1);
    await page.close();
  });

  test('a mention leads to the section where it stands', async () => {
    const page = await open('/harbour/glossary/eloise-maree/', options);
    const section = page.locator('.mention-list li li a').first();
    const title = await section.textContent();
    await section.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/harbour/{articles,topics}/**');
    expect(await page.locator(':target').textContent()).toBe(title);
    await page.close();
  });
});

test('by touch: a tap on the word opens, a tap elsewhere closes', async () => {
  const page = await open(article, { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });
  const word = page.locator('.body > p .term').nth(1);
  await word.scrollIntoViewIfNeeded();
  const box = await word.boundingBox();
  if (!box) throw new Error('The word is not shown');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  expect(await openNotes(page)).toBe(1);
  await page.touchscreen.tap(350, 10);
  expect(await openNotes(page)).toBe(0);
});

/** Opens an explainer as Safari 26.0 sees it, which cannot judge whether a definition fits below its word. */
async function openInSafari(options: BrowserContextOptions): Promise<Page> {
  const page = await open('/harbour/how-we-work/', { ...options, bypassCSP: true });
  await page.route('**/articles/**', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replaceAll('position-visibility', 'position-unknown') });
  });
  await page.goto(new URL(article, page.url()).href);
  return page;
}

/** Presses a word `down` px below the top of the screen; returns the boxes of the word and of its definition. */
async function define(page: Page, down: number) {
  const button = page.locator('.body > p .term > button').nth(3);
  const middle = await button.evaluate((element, y) => {
    const box = () => element.getBoundingClientRect();
    scrollBy({ top: box().y + box().height / 2 - y, behavior: 'instant' });
    return { x: box().x + box().width / 2, y: box().y + box().height / 2 };
  }, down);
  expect(Math.abs(middle.y - down)).toBeLessThan(1);
  await page.mouse.click(middle.x, middle.y);
  // The script hears of it a moment after it has opened.
  await page.waitForTimeout(100);
  const [word, note] = [await button.boundingBox(), await page.locator('.note:popover-open').boundingBox()];
  if (!word || !note) throw new Error('Nothing is shown');
  return { word, note };
}

describe.each([
  { width: 390, height: 844 },
  { width: 1000, height: 800 },
  { width: 1440, height: 900 },
])('on a screen of $width × $height px', (viewport) => {
  test.each([
    ['a browser that puts a definition above its word where it does not fit below', false],
    ['Safari 26.0', true],
  ])('in %s, a definition is seen whole and hides nothing of its word', async (_, safari) => {
    const page = await (safari ? openInSafari({ viewport }) : open(article, { viewport }));
    for (const [place, down] of [
      ['high', 40],
      ['in the middle', viewport.height / 2],
      ['low', viewport.height - 20],
    ] as const) {
      const { word, note } = await define(page, down);
      expect(Math.min(word.y, note.y), place).toBeGreaterThanOrEqual(0);
      expect(note.y + note.height, place).toBeLessThanOrEqual(viewport.height + 0.5);
      const inMargin = note.x >= word.x + word.width;
      const below = note.y >= (inMargin ? word.y : word.y + word.height) - 0.5;
      const above = inMargin || note.y + note.height <= word.y + 0.5;
      expect(below || (above && place === 'low' && !safari), place).toBe(true);
      await page.keyboard.press('Escape');
    }
    await page.close();
  });
});

test('every target is at least 24 px high and wide, and lies over its word', async () => {
  const page = await open(article, { viewport: { width: 320, height: 800 } });
  const boxes = await page.locator('.term').evaluateAll((words) =>
    words.map((word) => {
      const [outer, button] = [word.getBoundingClientRect(), word.lastElementChild?.getBoundingClientRect()];
      return {
        text: word.textContent,
        high: button?.height ?? 0,
        wide: button?.width ?? 0,
        lines: word.getClientRects().length,
        covered: button !== undefined && button.left <= outer.left && button.right >= outer.right - 0.5,
      };
    }),
  );
  expect(boxes.length).toBeGreaterThan(10);
  expect(boxes.filter(({ high, wide }) => high < 24 || wide < 24)).toEqual([]);
  expect(boxes.filter(({ lines, covered }) => lines > 1 || !covered)).toEqual([]);
});

test('selection and visible text hold the words and no label; paper has no buttons', async () => {
  const page = await open(article);
  const { visible, selected } = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
    return { visible: document.body.innerText, selected: getSelection()?.toString() ?? '' };
  });
  for (const text of [visible, selected]) {
    expect(text.replace(/\s+/g, ' ')).toContain('The Winter Crew carried both');
    expect(text).not.toContain('Definition:');
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.term button').first().isVisible()).toBe(false);
  expect(await page.locator('.term-list dd').first().isVisible()).toBe(true);
});

test('no page complained', () => {
  expect(complaints).toEqual([]);
});

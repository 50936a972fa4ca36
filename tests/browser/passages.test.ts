import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { openWith, seen, status } from '../support/browser-capabilities.ts';
import { visit } from '../support/visit.ts';

const named = visit(editions.lamplight);
const { open } = named;
/** A long text, so that any line of it can be brought to the foot of the screen. */
const long = visit(editions.harbour);
const path = '/articles/lamp-walks/';
const address = `https://gullhaven.example${path}`;

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

const firstPassage = (page: Page) => page.locator('.body > p[id^="p-"]').first();

test('a passage that is pointed at offers its link, and no longer when the pointer leaves it', async () => {
  const page = await openWith(named, path, { clipboard: true });
  const id = String(await firstPassage(page).getAttribute('id'));
  await firstPassage(page).hover();
  await page.getByRole('button', { name: 'Copy link to this passage' }).click();
  expect((await seen(page)).copied).toEqual([`${address}#${id}`]);
  await page.locator('h1').hover();
  expect(await page.locator('.passage-tools').count()).toBe(0);
});

test('a passage offers itself with its sources, by keyboard too', async () => {
  const page = await openWith(named, path, { clipboard: true });
  const id = String(await firstPassage(page).getAttribute('id'));
  await firstPassage(page).locator('.cite a').last().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const { copied } = await seen(page);
  const [quoted = '', from, ...sources] = copied[0]?.split('\n') ?? [];
  expect(quoted).toMatch(/^“.+\.”$/);
  expect(quoted).not.toMatch(/\.\d|Copy/);
  expect(from).toContain(`${address}#${id}`);
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toMatch(/^- \S.+(?: https?:\/\/\S+|\.)$/);
  expect(sources.join('\n')).toContain('Lamp leaves tower. https://tidal-gazette.example/lamp');
});

test('that a passage was copied, or refused, is said where it is heard', async () => {
  for (const [clipboard, outcome] of [
    [true, 'Copied.'],
    [false, 'Your browser did not allow it'],
  ] as const) {
    const page = await openWith(named, path, { clipboard });
    await firstPassage(page).hover();
    await page.getByRole('button', { name: 'Copy link to this passage' }).click();
    await page.waitForFunction(() => document.querySelector('.actions [role=status]')?.textContent !== '');
    expect(await status(page)).toBe(outcome);
    expect(await page.locator('.passage-tools button').first().textContent()).toBe(outcome);
    await page.waitForFunction(() => document.querySelector('.actions [role=status]')?.textContent === '');
    expect(await page.locator('.passage-tools button').first().textContent()).toContain('Copy link');
  }
});

test.each([
  [path, '.brief li', /^“.+\.”$/],
  ['/glossary/keeper/', 'article > p[id^="p-"]', /^“.+\.”$/],
  ['/claims/', 'tbody tr', /^“(Established|Reported|Claimed|Disputed) · .+ · .+”$/],
])('on %s, %s offers itself as a quotation', async (at, selector, quoted) => {
  const page = await openWith(named, at, { clipboard: true });
  const passage = page.locator(selector).first();
  // By keyboard: where a test must scroll to a button, a pointer leaves the passage.
  await passage.locator('a').last().focus();
  const button = page.getByRole('button', { name: 'Copy this passage with its sources' });
  await expect.poll(async () => isNear(await button.boundingBox(), await passage.boundingBox())).toBe(true);
  await button.press('Enter');
  await expect.poll(async () => (await seen(page)).copied).toHaveLength(1);
  const [first = '', from, ...sources] = (await seen(page)).copied[0]?.split('\n') ?? [];
  expect(first).toMatch(quoted);
  expect(from).toContain(`https://gullhaven.example${at}#${String(await passage.getAttribute('id'))}`);
  expect(sources.length).toBeGreaterThan(0);
});

/** Whether a control lies within the screen and touches the passage, or is at most a line away from it. */
function isNear(control: Box | null, passage: Box | null): boolean {
  if (!control || !passage) return false;
  const line = 48;
  return (
    control.x >= 0 &&
    control.x + control.width <= 1280 &&
    control.y + control.height >= passage.y - line &&
    control.y <= passage.y + passage.height + line
  );
}

test('on a narrow screen the controls stand at its foot, by finger, by mouse and by keyboard', async () => {
  for (const hasTouch of [true, false]) {
    const page = await long.open('/harbour/articles/nine-nights/', {
      hasTouch,
      viewport: { width: 360, height: 740 },
    });
    const tools = page.locator('.passage-tools');
    // Not the first below a heading: the heading's own link may lie over its first line.
    const passage = page.locator('.body > p + p[id^="p-"]').first();
    const at = { position: { x: 5, y: 5 } };
    await (hasTouch ? passage.tap(at) : passage.hover(at));
    if (!hasTouch) {
      expect(await tools.count()).toBe(0);
      await passage.click(at);
    }
    const box = await tools.boundingBox();
    expect([box?.x, box && Math.round(box.y + box.height)]).toEqual([0, 740]);
    for (const button of await tools.locator('button:visible').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await page.locator('h1').click();
    expect(await tools.count()).toBe(0);

    for (const mark of await page.locator('.body > p .cite a').all()) {
      await mark.focus();
      const [one, other] = [await mark.boundingBox(), await tools.boundingBox()];
      expect(one && other && one.y + one.height <= other.y).toBe(true);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await tools.isVisible()).toBe(false);
  }
});

describe.each([
  ['by finger', { hasTouch: true }],
  ['by mouse', { hasTouch: false }],
])('what stands at the foot of a phone is pressed %s', (_, { hasTouch }) => {
  /** Opens an explainer with a part of its text 20 px above the foot of the screen, presses it and returns the page. */
  async function pressAtFoot(selector: string) {
    const page = await long.open('/harbour/articles/nine-nights/', {
      hasTouch,
      viewport: { width: 390, height: 844 },
    });
    // Who has used the keyboard may go on with a finger or a mouse.
    await page.keyboard.press('Tab');
    const part = page.locator(`.body > p ${selector}`).nth(3);
    const place = await part.evaluate((element) => {
      const line = () => element.getClientRects()[0] ?? new DOMRect();
      scrollBy(0, line().y + line().height / 2 - (innerHeight - 20));
      const { x, y, width, height } = line();
      return { x: x + width / 2, y: y + height / 2, scrolled: scrollY };
    });
    expect(Math.round(place.y)).toBe(824);
    await (hasTouch ? page.touchscreen.tap(place.x, place.y) : page.mouse.click(place.x, place.y));
    return { page, part, scrolled: place.scrolled };
  }

  test('a link leads on', async () => {
    const { page } = await pressAtFoot(':not(.cite) > a[href^="/"], .body > p > a[href^="/"]');
    await page.waitForURL((url) => !url.pathname.endsWith('/nine-nights/'), { timeout: 5000 });
  });

  test('the mark of a source opens it, wholly on the screen', async () => {
    const { page, part } = await pressAtFoot('.cite a');
    const number = String(await part.textContent());
    const note = page.locator('.source-note');
    expect(await note.textContent()).toContain(`${number}. `);
    const box = await note.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 844).toBe(true);
  });

  test('a word opens its definition, and the page stays where it is', async () => {
    const { page, part, scrolled } = await pressAtFoot('.term > button');
    const id = String(await part.getAttribute('popovertarget'));
    expect(await page.locator(`[id="${id}"]:popover-open`).count()).toBe(1);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
});

describe('on a phone, the passage that is tapped', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  /** Opens an explainer in a phone that can share, and taps a passage. */
  async function tapped() {
    const page = await long.open('/harbour/articles/nine-nights/', phone);
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => Promise.resolve(shared.push(data)),
      });
    });
    await page.reload();
    const passage = page.locator('.body > p + p[id^="p-"]').first();
    await passage.tap({ position: { x: 5, y: 5 } });
    return { page, passage, tools: page.locator('.passage-tools') };
  }

  test('is marked until its controls are closed, by a button or by Escape', async () => {
    const { page, passage, tools } = await tapped();
    const colour = () => passage.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await colour()).toBe('rgb(243, 236, 217)');
    await tools.getByRole('button', { name: 'Close' }).tap();
    expect(await tools.count()).toBe(0);
    expect(await colour()).toBe('rgba(0, 0, 0, 0)');
    await passage.tap({ position: { x: 5, y: 5 } });
    expect(await tools.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await tools.count()).toBe(0);
  });

  test('can be shared as the page can', async () => {
    const { page, passage, tools } = await tapped();
    await tools.getByRole('button', { name: 'Share', exact: true }).tap();
    expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
      {
        title: 'The nine nights of fog',
        url: `https://news.example/harbour/articles/nine-nights/#${String(await passage.getAttribute('id'))}`,
      },
    ]);
  });

  test('lies within the screen with all its controls, each large enough for a finger', async () => {
    const { page, tools } = await tapped();
    for (const control of await tools.locator('button, a').all()) {
      const box = await control.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
      expect(box?.height).toBeGreaterThanOrEqual(24);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test('beside the text nothing needs closing, and a mistake is reported with the address of the passage', async () => {
  const page = await openWith(named, path, { share: 'works', clipboard: true });
  const id = String(await firstPassage(page).getAttribute('id'));
  await firstPassage(page).hover();
  const tools = page.locator('.passage-tools');
  expect(await tools.locator('button:visible').count()).toBe(2);
  const mail = new URL(
    String(await tools.getByRole('link', { name: 'Report an error' }).getAttribute('href')),
  );
  expect(mail.pathname).toBe('errata@gullhaven.example');
  expect(mail.searchParams.get('body')).toBe(`${address}#${id}`);
  expect(mail.searchParams.get('subject')).toBe(await page.title());
});

test('the address of a passage leads to it', async () => {
  const page = await open(path, { javaScriptEnabled: false });
  const id = await page.locator('.body > p[id^="p-"]').last().getAttribute('id');
  await page.goto(`${page.url()}#${String(id)}`);
  const box = await page.locator(`#${String(id)}`).boundingBox();
  expect(box && box.y < 800 && box.y + box.height > 0).toBe(true);
});

test('no page complained', () => {
  expect(named.complaints).toEqual([]);
});

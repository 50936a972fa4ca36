import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const { open, complaints } = visit(editions.harbour);
const address = '/harbour/articles/nine-nights/';

const note = (page: Page) => page.locator('.source-note');
const marks = (page: Page) => page.locator('.body p .cite a');

test.each([
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
  ['a desk', { viewport: { width: 1440, height: 900 }, hasTouch: false }],
])('on %s a mark opens its sources where it stands, and closes them again', async (_, options) => {
  const page = await open(address, options);
  const mark = marks(page).nth(1);
  const press = () => (options.hasTouch ? mark.tap() : mark.click());
  await mark.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await press();
  expect(await note(page).isVisible()).toBe(true);
  const [box, at] = [await note(page).boundingBox(), await mark.boundingBox()];
  const { width = 0, height = 0 } = options.viewport;
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(
    true,
  );
  expect(Math.abs((box?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(120);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(60);
  await press();
  expect(await note(page).isVisible()).toBe(false);
});

test('the note says what the list says of each source of the mark, the pressed one first', async () => {
  const page = await open(address);
  const group = page.locator('.body .cite', { has: page.locator('a:nth-of-type(2)') }).first();
  await group.locator('a').nth(1).click();
  const numbers = await group.locator('a').allTextContents();
  const lines = await note(page).locator('p').allTextContents();
  expect(lines).toHaveLength(numbers.length);
  const [first] = lines;
  const number = numbers[1] ?? '';
  const listed = await page.locator(`#s${number}`).evaluate((item) => {
    item.querySelector('.backlinks')?.remove();
    return item.textContent;
  });
  expect(first?.replace(/\s+/g, ' ').trim()).toBe(`${number}. ${listed.replace(/\s+/g, ' ').trim()}`);
});

test('the note leads into the list, and the list back to the mark, which stands out among all uses', async () => {
  const page = await open(address);
  const mark = marks(page).nth(4);
  const hash = await mark.getAttribute('href');
  await mark.click();
  await note(page)
    .locator(`a[href="${hash ?? ''}"]`)
    .click();
  expect(new URL(page.url()).hash).toBe(hash);
  expect(await note(page).isVisible()).toBe(false);
  const back = page.locator('li:target .backlinks [aria-current]');
  expect(await back.count()).toBe(1);
  const id = await mark.getAttribute('id');
  expect(await back.getAttribute('href')).toBe(`#${id ?? ''}`);
  expect(await back.getAttribute('aria-label')).toMatch(/^Back to mention \d+$/);
  await back.click();
  expect(new URL(page.url()).hash).toBe(`#${id ?? ''}`);
});

test('who does not see a mark hears that it is a source', async () => {
  const page = await open(address);
  const names = await page
    .locator('[role=doc-noteref]')
    .evaluateAll((links) => links.map((link) => link.ariaLabel));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(name).toMatch(/^Source \d+$/);
});

test('the keyboard opens a note, walks into it and leaves it by Escape', async () => {
  const page = await open(address);
  const mark = marks(page).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  expect(await note(page).isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await note(page).locator(':focus').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await note(page).isVisible()).toBe(false);
  expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
});

test('a copied sentence has its words and no number of a source', async () => {
  const page = await open(address);
  const copied = await page.locator('.body > p').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      const copy = paragraph.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('.cite')) mark.remove();
      return [getSelection()?.toString().trim(), copy.textContent.trim()];
    }),
  );
  expect(copied.length).toBeGreaterThan(5);
  for (const [selected, words] of copied) expect(selected).toBe(words);
});

test('of the whole page, what is copied holds no control', async () => {
  const page = await open(address);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return getSelection()?.toString() ?? '';
  });
  const controls = await page
    .locator('.actions, .backlinks, .passage-tools')
    .evaluateAll((all) =>
      all.flatMap((one) => (one.textContent ?? '').split('\n')).map((text) => text.trim()),
    );
  expect(controls.filter((text) => text.length > 3 && copied.includes(text))).toEqual([]);
});

test('two presses on a term select the word, three the paragraph', async () => {
  const page = await open(address);
  const term = page.locator('.body .term').first();
  const selected = () => page.evaluate(() => getSelection()?.toString());
  await term.locator('button').click({ clickCount: 2 });
  expect(await selected()).toBe(await term.textContent());
  await term.locator('button').click({ clickCount: 3 });
  expect((await selected())?.length).toBeGreaterThan(((await term.textContent()) ?? '').length);
});

test.each(['claims', 'events'])('a link to #%s opens what is folded there on a phone', async (id) => {
  const page = await open(address, { viewport: { width: 390, height: 844 } });
  const item = page.locator(`#${id} li`).first();
  expect(await item.isVisible()).toBe(false);
  await page.locator('.contents summary').click();
  await page.locator(`.contents a[href="#${id}"]`).click();
  await expect.poll(() => item.isVisible()).toBe(true);
  const wide = await open(address, { viewport: { width: 1440, height: 900 } });
  expect(await wide.locator(`#${id} li`).first().isVisible()).toBe(true);
});

afterAll(() => {
  expect(complaints).toEqual([]);
});

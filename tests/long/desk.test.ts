import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openDesk, type OpenDesk } from '../../src/commands/desk/open-desk.ts';
import { openBrowser } from '../../src/integrations/browser.ts';
import { command } from '../support/command.ts';

/** The desk, driven as an editor does it, on a copy of a story. */

// Its scripts are made first, and its editor is two megabytes of script.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const source = 'tests/fixtures/stories/lamplight';
let browser: Browser;
let story: string;
let desk: OpenDesk;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  story = await mkdtemp(path.join(tmpdir(), 'desk-'));
  await cp(source, story, { recursive: true });
  desk = await openDesk(story, { port: 0 });
  page = await open({});
  await loaded();
});
afterEach(async () => {
  await page.context().close();
  desk.close();
  await rm(story, { recursive: true });
});

async function open(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  const opened = await context.newPage();
  opened.setDefaultTimeout(60_000);
  complaints = [];
  opened.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  opened.on('request', (request) => {
    const url = new URL(request.url());
    if (url.hostname !== '127.0.0.1' && !['data:', 'blob:'].includes(url.protocol))
      complaints.push(request.url());
  });
  await opened.goto(desk.address);
  return opened;
}

/** Every file of the story with its text. */
async function texts(): Promise<ReadonlyMap<string, string>> {
  const files = await readdir(story, { recursive: true, withFileTypes: true });
  const names = files
    .filter((file) => file.isFile())
    .map((file) => path.relative(story, path.join(file.parentPath, file.name)));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(story, name), 'utf8')] as const),
    ),
  );
}

/** Waits until the editor has read the story. */
async function loaded(): Promise<void> {
  await page.getByText('How a lamp walks', { exact: true }).first().waitFor();
}

async function show(address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

const field = (language: string, name: string) =>
  page.locator(`.pane[data-locale="${language}"] [data-key-path="${name}"]`);

/** Saves an entry: the editor then leaves its form. */
async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForFunction(() => !/\/(?:new|entries\/[\w-]+)$/.test(location.hash));
}

/** What a file becomes. */
const textOf = (file: string) => readFile(path.join(story, file), 'utf8').catch(() => '');

test('an event with two sources and a translation, an article and a term: only what was edited changes, and the check passes', async () => {
  // What an editor wrote for colleagues stays.
  const article = path.join(story, 'en/articles/lamp-walks.md');
  const commented = (await readFile(article, 'utf8'))
    .replace('topic:', '# Ask the Keeper.\ntopic:')
    .replace('order: 1', 'order: 1   # first');
  await writeFile(article, commented);
  await page.reload();
  await loaded();
  const before = await texts();

  await show('#/collections/events/new');
  await field('en', 'title').locator('input').fill('The lamp is found');
  await field('en', 'date').locator('input').fill('2021-04~');
  await field('en', 'topics').getByText('The walking lamp').click();
  await field('en', 'places').getByText('Gullhaven').click();
  await field('en', 'weight').getByText('minor').click();
  await field('en', 'body').locator('textarea').fill('It is found [@harbour-log; @tidal-gazette-2021].');
  await page.getByRole('button', { name: /^Enable .*French/ }).click();
  await field('fr', 'title').locator('input').fill('La lampe est retrouvée');
  await field('fr', 'translated').locator('input').fill('2021-05-02');
  await field('fr', 'body').locator('textarea').fill('On la retrouve [@harbour-log; @tidal-gazette-2021].');
  expect(await field('en', 'translated').isVisible()).toBe(false);
  expect(await field('fr', 'date').count()).toBe(0);
  await save();
  await expect.poll(() => textOf('fr/events/the-lamp-is-found.md')).not.toBe('');

  await show('#/collections/articles/entries/lamp-walks');
  await field('en', 'summary').locator('textarea').fill('The tower of Gullhaven was dark for one night.');
  await save();
  await expect.poll(() => textOf('en/articles/lamp-walks.md')).not.toBe(commented);

  await show('#/collections/glossary/entries/keeper');
  await field('en', 'sources').getByText('Fog Almanac').click();
  await save();
  await expect.poll(() => textOf('en/glossary/keeper.md')).toContain('fog-almanac');

  const after = await texts();
  expect(after.get('en/events/the-lamp-is-found.md')).toBe(
    '---\ntitle: The lamp is found\ndate: 2021-04~\ntopics: [walking-lamp]\nplaces: [gullhaven]\nweight: minor\n---\n\nIt is found [@harbour-log; @tidal-gazette-2021].\n',
  );
  expect(after.get('fr/events/the-lamp-is-found.md')).toBe(
    '---\ntitle: La lampe est retrouvée\ntranslated: 2021-05-02\n---\n\nOn la retrouve [@harbour-log; @tidal-gazette-2021].\n',
  );
  const expected = new Map(before)
    .set('en/events/the-lamp-is-found.md', after.get('en/events/the-lamp-is-found.md') ?? '')
    .set('fr/events/the-lamp-is-found.md', after.get('fr/events/the-lamp-is-found.md') ?? '')
    .set('en/articles/lamp-walks.md', commented.replace('stood dark', 'was dark'))
    .set(
      'en/glossary/keeper.md',
      (before.get('en/glossary/keeper.md') ?? '').replace('[harbour-log]\n', '[harbour-log, fog-almanac]\n'),
    );
  expect(Object.fromEntries(after)).toEqual(Object.fromEntries(expected));

  const { code, stdout } = await command('check', ['--format=json'], story);
  expect({ code, errors: (JSON.parse(stdout) as { errors: number }).errors }).toEqual({ code: 0, errors: 0 });
  expect(complaints).toEqual([]);
});

test('a source and the settings are edited in place, with their comments', async () => {
  const settings = await textOf('site.yml');
  const gazette = await textOf('sources/tidal-gazette-2021.yml');
  await show('#/collections/sources/entries/tidal-gazette-2021');
  const label = page.locator('[data-key-path="label"] input');
  await label.fill('First report, by the Gazette');
  await save();
  await expect
    .poll(() => textOf('sources/tidal-gazette-2021.yml'))
    .toBe(gazette.replace('First report', 'First report, by the Gazette'));
  await show('#/collections/_singletons/entries/site');
  await page.locator('[data-key-path="publisher"] input').fill('The Reading Room');
  await save();
  await expect
    .poll(() => textOf('site.yml'))
    .toBe(settings.replace('The Gullhaven Reading Room', 'The Reading Room'));
  expect(settings).toContain('# The front page.');
});

test('what the check finds is beside the form, leads to the entry, and follows every change', async () => {
  const panel = page.locator('#problems');
  await expect
    .poll(() => panel.locator('summary').textContent(), { timeout: 30_000 })
    .toMatch(/^0 errors, \d+ warnings$/);
  const file = path.join(story, 'en/events/lamp-lit.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace('@fog-almanac', '@fog-almanack'));
  await expect.poll(() => panel.locator('summary').textContent()).toMatch(/^[1-9]\d* errors?, /);
  const first = panel.locator('li', { hasText: 'source-unknown' }).first();
  expect(await first.textContent()).toContain('en/events/lamp-lit.md:9:');
  expect(await first.textContent()).toContain('Did you mean "fog-almanac"?');
  expect(await panel.getByRole('alert').textContent()).toContain('en/events/lamp-lit.md');
  await first.getByRole('link').click();
  await expect.poll(() => field('en', 'title').locator('input').inputValue()).toBe('The lamp is lit');
});

test('what somebody else has changed meanwhile is not written over', async () => {
  await show('#/collections/events/entries/lamp-lit');
  await field('en', 'title').locator('input').fill('The lamp is alight');
  const file = path.join(story, 'en/events/lamp-lit.md');
  const other = (await readFile(file, 'utf8')).replace('weight: major', 'weight: minor');
  await writeFile(file, other);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => page.locator('#problems').getByRole('alert').textContent()).toContain('Not saved');
  expect(await textOf('en/events/lamp-lit.md')).toBe(other);
});

test('the desk speaks French to a French browser', async () => {
  await page.context().close();
  page = await open({ locale: 'fr-FR' });
  await page.getByText('Événements').first().waitFor();
  await expect
    .poll(() => page.locator('#problems summary').textContent())
    .toMatch(/^0 erreur, \d+ avertissements$/);
  await show('#/collections/events/entries/lamp-lit');
  await field('en', 'date').getByText('Quand, aussi précisément qu’on le sait (EDTF)').waitFor();
  expect(complaints).toEqual([]);
});

test('at the width of a telephone the form has the window, and the problems open from a bar', async () => {
  await page.context().close();
  page = await open({ viewport: { width: 360, height: 740 } });
  const panel = page.locator('#problems');
  await expect.poll(() => panel.locator('summary').textContent()).toContain('warnings');
  expect(await panel.getAttribute('open')).toBeNull();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await panel.locator('summary').click();
  expect((await panel.boundingBox())?.height).toBeLessThanOrEqual(370);
});

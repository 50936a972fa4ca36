import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { openBrowser } from '../../src/integrations/browser.ts';
import { build, editions } from '../support/builds.ts';
import { editionsOf, keptOf, readKept, updateWorker } from '../support/kept.ts';

let [directory, port]: [string, number] = ['', 0];
let browser: Browser;
let context: BrowserContext;
let server: Server | undefined;

const edition = (name: string) => path.join(directory, name);
const online = () => path.join(directory, 'online');
const at = (address: string) => `http://localhost:${String(port)}${address}`;
const walks = '/articles/lamp-walks/';

/** Two editions of the made-up story that differ in a word, and one that ends offline reading. */
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'offline-'));
  const story = path.join(directory, 'content');
  await cp('tests/fixtures/stories/lamplight', story, { recursive: true });
  await cp(editions.lamplight.directory, edition('first'), { recursive: true });
  await build(edition('off'), { CONTENT_DIR: story, OFFLINE: 'off' });
  const article = path.join(story, 'en/articles/lamp-walks.md');
  await writeFile(article, (await readFile(article, 'utf8')).replace('The Keeper slept', 'The Keeper dozed'));
  await build(edition('second'), { CONTENT_DIR: story });
  browser = await openBrowser();
}, 400_000);

afterAll(async () => {
  await browser.close();
  await rm(directory, { recursive: true });
});

beforeEach(async () => {
  port = 0;
  await publish('first');
  context = await browser.newContext();
});

afterEach(async () => {
  await context.close();
  cut();
});

/**
 * Puts an edition in the place of the last one, at the same address.
 * @param spoil a file that arrives broken
 */
async function publish(name: string, spoil?: string): Promise<void> {
  cut();
  await rm(online(), { recursive: true, force: true });
  await cp(edition(name), online(), { recursive: true });
  if (spoil) await writeFile(path.join(online(), spoil), '<!doctype html><title>Half a p');
  server = await serve(online(), '/', port);
  port = (server.address() as AddressInfo).port;
}

/** Takes the network away: nobody answers any more. */
function cut(): void {
  server?.closeAllConnections();
  server?.close();
}

const read = (address: string) => readKept(context, at(address));

/** What is kept once the worker has put away everything that the page loaded. */
async function settledOf(page: Page): Promise<readonly string[]> {
  let last: readonly string[] = [];
  const grew = async () => {
    const before = last.length;
    last = await keptOf(page);
    return last.length > before;
  };
  await expect.poll(grew, { interval: 500, timeout: 10_000 }).toBe(false);
  return last;
}

test('pages that were read can be read and printed without a network, others are owned up to', async () => {
  const page = await read(walks);
  await expect.poll(() => keptOf(page)).toContain(walks);
  expect(await keptOf(page)).not.toContain('/glossary/');
  cut();

  await page.goto(at(walks));
  expect(await page.locator('main').textContent()).toContain('The Keeper slept');
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  // The front page is kept whether it was read or not.
  await page.goto(at('/'));
  expect(await page.locator('main').textContent()).toContain('The night the lamp moved');
  await page.goto(at('/glossary/'));
  expect(await page.locator('h1').textContent()).toBe('Reading offline');
  await expect.poll(() => page.locator('.kept a').allTextContents()).toEqual(['How a lamp walks']);
  await page.locator(`.kept a[href="${walks}"]`).click();
  expect(new URL(page.url()).pathname).toBe(walks);
});

test('a missing page is never kept', async () => {
  const page = await read(walks);
  await page.goto(at('/nowhere/'));
  cut();
  await page.goto(at('/nowhere/'));
  expect(await page.locator('h1').textContent()).toBe('Reading offline');
});

test.each(['/colophon/', '/dossier/'])(
  'at %s everything is kept at one press, told as it goes, and taken away again',
  async (where) => {
    const page = await read(where);
    const keep = page.getByRole('button', { name: /Save everything for offline reading \(\d+ kB\)/ });
    await keep.waitFor();
    expect(await page.locator('.keep progress').isVisible()).toBe(false);
    await keep.click();
    await expect
      .poll(() => page.locator('.keep output').textContent(), { timeout: 20_000 })
      .toBe('Everything but the search is saved on this device.');
    cut();
    await page.goto(at('/timeline/'));
    expect(await page.locator('h1').textContent()).toBe('Timeline');

    await page.goto(at(where));
    await page.getByRole('button', { name: 'Remove saved pages' }).click();
    await expect.poll(() => page.locator('.keep output').textContent()).toMatch(/^Saved pages removed\./);
    await expect(page.goto(at('/timeline/'))).rejects.toThrow('net::ERR_CONNECTION_REFUSED');
  },
);

test('a new edition replaces the old one whole', async () => {
  const page = await read(walks);
  const before = await editionsOf(page);
  await publish('second');
  expect(await updateWorker(page)).toBe('activated');
  await expect.poll(() => editionsOf(page)).toHaveLength(1);
  expect(await editionsOf(page)).not.toEqual(before);
  cut();
  await page.goto(at(walks));
  expect(await page.locator('main').textContent()).toContain('The Keeper dozed');
});

test('a page of a new edition is not kept among those of the old', async () => {
  const page = await read(walks);
  // The new worker cannot come in yet, but the new pages already do.
  await publish('second', 'offline.json');
  await page.reload();
  expect(await page.locator('main').textContent()).toContain('The Keeper dozed');
  cut();
  await page.goto(at(walks));
  expect(await page.locator('main').textContent()).toContain('The Keeper slept');
});

test('a download that fails leaves the old edition as it was', async () => {
  const page = await read(walks);
  const before = [await editionsOf(page), await settledOf(page)];
  await publish('second', `${walks}index.html`);
  expect(await updateWorker(page)).toBe('redundant');
  expect([await editionsOf(page), await keptOf(page)]).toEqual(before);
  cut();
  await page.goto(at(walks));
  expect(await page.locator('main').textContent()).toContain('The Keeper slept');
});

test('a full device keeps what it has, and says so', async () => {
  const page = await read('/colophon/');
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: at(''), quotaSize: 1 });
  await page.getByRole('button', { name: /Save everything/ }).click();
  await expect
    .poll(() => page.locator('.keep output').textContent(), { timeout: 20_000 })
    .toMatch(/^This device is out of space\. \d+ of \d+ files are saved\.$/);
  cut();
  await page.goto(at('/colophon/'));
  expect(await page.locator('h1').textContent()).toBe('Colophon');
});

test('the kill switch makes browsers forget', async () => {
  const page = await read(walks);
  await publish('off');
  await updateWorker(page);
  await expect.poll(() => editionsOf(page)).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await page.goto(at('/'));
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

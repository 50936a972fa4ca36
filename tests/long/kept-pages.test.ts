import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { openBrowser } from '../../src/integrations/browser.ts';
import { editions } from '../support/builds.ts';
import { editionsOf, keptOf, readKept, updateWorker } from '../support/kept.ts';

const walks = '/articles/lamp-walks/';
let [online, port] = ['', 0];
let browser: Browser;
let context: BrowserContext;
let server: Server;
/** What the host does instead of serving the file; nothing: serves it. */
let host: RequestListener | undefined;

const at = (address: string) => `http://localhost:${String(port)}${address}`;
const read = (address: string) => readKept(context, at(address));
const heading = (page: Page) => page.locator('h1').textContent();
const output = (page: Page) => page.locator('.keep output').textContent();
const workersOf = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  online = await mkdtemp(path.join(tmpdir(), 'kept-'));
  await cp(editions.lamplight.directory, online, { recursive: true });
  port = 0;
  await begin();
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  cut();
  await rm(online, { recursive: true });
});

/** Serves what is published by now, at the address it had before. */
async function begin(): Promise<void> {
  server = await serve(online, '/', port);
  port = (server.address() as AddressInfo).port;
  host = undefined;
  const [files] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => (host ?? files)?.(request, response));
}

/** Takes the network away: nobody answers any more. */
function cut(): void {
  server.closeAllConnections();
  server.close();
}

/** Publishes an edition whose files do not come as its list names them: no browser takes it in. */
async function publishBroken(): Promise<void> {
  for (const name of ['sw.js', 'offline.json']) {
    const file = path.join(online, name);
    const text = await readFile(file, 'utf8');
    const next = text.replace(/(explainer:\/:)[0-9a-f]{16}/, '$1' + '0'.repeat(16));
    expect(next).not.toBe(text);
    await writeFile(file, next);
  }
  cut();
  await begin();
}

describe('what is kept goes at one press', () => {
  test.each(['/colophon/', '/offline/', '/dossier/'])(
    'at %s, whatever edition is published by now, and nothing is kept any more',
    async (where) => {
      const page = await read(walks);
      await publishBroken();
      expect(await updateWorker(page)).toBe('redundant');
      // A cache that an older worker left behind, and one of a neighbour on the same host.
      await page.evaluate(() => Promise.all(['explainer:/:old', 'neighbour'].map((n) => caches.open(n))));
      await page.goto(at(where));
      await page.getByRole('button', { name: 'Remove saved pages' }).click();
      await expect.poll(() => output(page)).toMatch(/^Saved pages removed\. No more will be saved/);
      expect(await editionsOf(page)).toEqual(['neighbour']);
      expect(await workersOf(page)).toBe(0);

      for (const address of ['/', walks, '/glossary/', where]) {
        await page.goto(at(address), { waitUntil: 'networkidle' });
        expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
      }
      expect(await editionsOf(page)).toEqual(['neighbour']);
      expect(await workersOf(page)).toBe(0);
    },
  );

  test('another tab that is still open keeps nothing either', async () => {
    const [page, other] = [await read('/colophon/'), await read(walks)];
    await page.getByRole('button', { name: 'Remove saved pages' }).click();
    await expect.poll(() => output(page)).toMatch(/removed/);
    await other.evaluate(() => fetch('/glossary/').then((answer) => answer.text()));
    expect(await editionsOf(other)).toEqual([]);
  });

  test('every page names the place in its footer', async () => {
    const page = await read(walks);
    await page.locator('.site-footer a', { hasText: 'Saved pages' }).click();
    await page.waitForURL('**/offline/');
    await expect.poll(() => page.locator('.kept a').allTextContents()).toEqual(['How a lamp walks']);
    await page.getByRole('button', { name: 'Remove saved pages' }).click();
    await expect.poll(() => page.locator('.kept').isVisible()).toBe(false);
    expect(await page.locator('main').textContent()).toContain('Nothing is saved on this device.');
    expect(await page.locator('.keep').textContent()).toContain('browser’s history');
  });

  test.each([
    ['Save the pages I read again', 'Pages will be saved as you read them.', false],
    [/^Save everything/, 'Everything but the search is saved on this device.', true],
  ])('and is kept again when asked for: %s', async (name, said, whole) => {
    const page = await read('/colophon/');
    await page.getByRole('button', { name: 'Remove saved pages' }).click();
    await expect.poll(() => output(page)).toMatch(/removed/);
    await page.reload();
    await page.getByRole('button', { name }).click();
    await expect.poll(() => output(page), { timeout: 20_000 }).toBe(said);
    await page.goto(at(walks));
    await expect.poll(() => keptOf(page)).toContain(walks);
    expect((await keptOf(page)).includes('/glossary/')).toBe(whole);
  });
});

test('what is kept does not say when it was read', async () => {
  const page = await read(walks);
  const headers = await page.evaluate(async () => {
    const replies: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const reply of await cache.matchAll()) replies.push(...reply.headers.keys());
    }
    return [...new Set(replies)];
  });
  expect(headers).toEqual(['content-type']);
});

const planted = '<!doctype html><h1>Planted</h1>';

/** Puts a page of somebody else's into a cache, in place of what is there. */
const plant = (page: Page, cache: string, address: string, text: string) =>
  page.evaluate(
    async ([name, to, body]) => {
      const names = await caches.keys();
      const own = names.find((one) => one.startsWith('explainer:')) ?? '';
      const headers = { 'content-type': to.endsWith('.js') ? 'text/javascript' : 'text/html' };
      await (await caches.open(name || own)).put(to, new Response(body, { headers }));
    },
    [cache, address, text] as const,
  );

describe('what a neighbour on the same host writes', () => {
  test('as a page is not shown, whichever cache it is in', async () => {
    const page = await read(walks);
    await plant(page, 'neighbour', '/glossary/', planted);
    await plant(page, 'explainer:/:0', '/timeline/', planted);
    await plant(page, '', walks, planted);
    cut();
    for (const address of ['/glossary/', '/timeline/', walks]) {
      await page.goto(at(address));
      expect(await heading(page), address).toBe('Reading offline');
    }
  });

  test('as a script is not run, whichever cache it is in', async () => {
    const page = await read('/search/');
    const scripts = await page
      .locator('script[type=module][src]')
      .evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
    expect(scripts.length).toBeGreaterThan(2);
    for (const [index, script] of scripts.entries())
      await plant(page, index % 2 ? 'neighbour' : '', script, 'document.documentElement.id = "planted"');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('#planted').count()).toBe(0);
    expect(await page.locator('form[role=search]').isVisible()).toBe(true);
  });

  test('as a list and a page that it names is not shown', async () => {
    const page = await read(walks);
    const list = await page.evaluate(async () => (await fetch('/offline.json')).text());
    const digest = await crypto.subtle.digest('SHA-256', Buffer.from(planted));
    const hash = Buffer.from(digest).toString('hex').slice(0, 16);
    const forged = JSON.parse(list) as { files: Record<string, string> };
    forged.files[walks] = hash;
    await plant(page, '', '/offline.json', JSON.stringify(forged));
    await plant(page, '', walks, planted);
    const session = await context.newCDPSession(page);
    // The worker has read the list already: it must read it again.
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    cut();
    await expect(page.goto(at(walks))).rejects.toThrow('net::ERR_FAILED');
  });
});

describe('a host that answers, but not with the page', () => {
  const answer = (status: number): RequestListener => {
    return (_, response) =>
      response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Refused</h1>');
  };

  test('a page is shown as it was kept while the host is overloaded or blocks the reader', async () => {
    const page = await read(walks);
    for (const status of [500, 502, 503, 403, 429, 451]) {
      host = answer(status);
      await page.goto(at(walks));
      expect(await heading(page), String(status)).toBe('How a lamp walks');
      await page.goto(at('/glossary/'));
      expect(await heading(page), String(status)).toBe('Refused');
    }
  });

  test('a page that is gone is not shown any more', async () => {
    const page = await read(walks);
    for (const status of [404, 410]) {
      host = answer(status);
      await page.goto(at(walks));
      expect(await heading(page), String(status)).toBe('Refused');
    }
  });

  test('pages that it serves behind a redirect can be kept and read', async () => {
    const files = server.listeners('request')[0] as RequestListener;
    host = (request, response) => {
      host = undefined;
      const folder = /^\/(?:.+\/)?$/.exec(request.url ?? '')?.[0];
      if (folder === undefined) files(request, response);
      else response.writeHead(301, { location: `${folder}index.html` }).end();
      host = redirecting;
    };
    const redirecting = host;
    const page = await context.newPage();
    await page.goto(at(walks));
    expect(new URL(page.url()).pathname).toBe(`${walks}index.html`);
    await expect.poll(() => keptOf(page)).toContain(walks);
    await page.goto(at('/colophon/'));
    await page.getByRole('button', { name: /^Save everything/ }).click();
    await expect.poll(() => output(page), { timeout: 20_000 }).toMatch(/^Everything but/);
    cut();
    for (const [address, title] of [
      [walks, 'How a lamp walks'],
      [`${walks}index.html`, 'How a lamp walks'],
      ['/timeline/', 'Timeline'],
    ] as const) {
      await page.goto(at(address));
      expect(await heading(page)).toBe(title);
    }
  });
});

test('without a network, a page is found without the slash of its address, too', async () => {
  const page = await read(walks);
  cut();
  for (const address of ['', '?from=chat', '#sources', '/index.html']) {
    await page.goto('about:blank');
    await page.goto(at(`/articles/lamp-walks${address}`));
    expect(await heading(page), address).toBe('How a lamp walks');
  }
  await page.goto(at('/articles/lamp'));
  expect(await heading(page)).toBe('Reading offline');
});

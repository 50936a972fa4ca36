import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../src/integrations/browser.ts';
import { editions } from '../support/builds.ts';
import { runningHost } from '../support/hosts/host.ts';
import { caddy, nginx } from '../support/hosts/programs.ts';

let browser: Browser;
beforeAll(async () => {
  // A worker is let in only with a certificate that the browser believes.
  browser = await openBrowser(['--ignore-certificate-errors']);
});
afterAll(() => browser.close());

const sites = [
  { edition: editions.lamplight, former: '/articles/lamp-strolls/', word: 'lamp' },
  { edition: editions.harbour, former: undefined, word: 'harbour' },
];
const served = [nginx, caddy].flatMap((host) =>
  sites.map((site) => ({ host, ...site, name: site.edition.name })),
);

describe.each(served)(
  '$name, as $host.name sends it, with the headers of deploy/',
  ({ host, edition, former, word }) => {
    const running = runningHost(host, edition);
    const complaints: string[] = [];
    const asked: { readonly url: string; readonly referer: string | undefined }[] = [];
    let page: Page;
    afterEach(() => page.context().close());

    const open = async (address: string) => {
      complaints.length = asked.length = 0;
      page = await browser.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`${address}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${address}: ${error.message}`));
      page.on('request', (request) => {
        asked.push({ url: request.url(), referer: request.headers()['referer'] });
      });
      await page.goto(running().https + edition.base + address);
      return page;
    };

    /** The link that leads to the text is out of sight only with the styles of the page. */
    const firstLinkPosition = () =>
      page.locator('a.skip').evaluate((skip) => getComputedStyle(skip).position);

    test('pages have their styles and scripts, and the browser complains of nothing', async () => {
      await open('');
      const link = page.locator('main a[href*="/articles/"]').first();
      await link.click();
      await page.waitForURL(/\/articles\/[^/]+\/$/);
      expect(await firstLinkPosition()).toBe('absolute');
      // The actions are hidden until their script has come.
      await page.locator('.actions button:visible').first().waitFor();
      expect(complaints).toEqual([]);
    });

    test('search runs, under the policy of its page and that of the host, and tells nobody what was sought', async () => {
      await open(`search/?q=${word}`);
      await page.locator('main ol a, main ul a').first().waitFor();
      expect(complaints).toEqual([]);
      expect(asked.some(({ url }) => url.includes('/pagefind/'))).toBe(true);
      expect(asked.filter(({ referer }) => referer)).toEqual([]);
    });

    test('pages that were read are there without the host', async () => {
      await open('timeline/');
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await expect
        .poll(() => page.evaluate(async () => (await caches.match(location.pathname)) !== undefined))
        .toBe(true);
      await page.context().setOffline(true);
      await page.reload();
      expect(await page.locator('h1').count()).toBe(1);
      expect(await firstLinkPosition()).toBe('absolute');
    });

    test('a missing page says so in its own styles, from any folder', async () => {
      await open('articles/no/such/page/');
      expect(complaints).toEqual([expect.stringContaining('404')]);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await firstLinkPosition()).toBe('absolute');
      await page.locator('main a').first().click();
      expect(page.url()).toContain(running().https + edition.base);
    });

    if (former !== undefined)
      test('a former address leads to the page', async () => {
        await open(former.slice(1));
        expect(page.url()).toMatch(/\/articles\/lamp-walks\/$/);
      });

    test('nobody else can show the pages in a frame', async () => {
      const other = createServer((_, response) => {
        response.setHeader('content-type', 'text/html');
        response.end(`<iframe src="${running().https}${edition.base}"></iframe>`);
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      page = await browser.newPage();
      const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
      await page.goto(`http://127.0.0.1:${String((other.address() as AddressInfo).port)}/`);
      expect((await refused).text()).toContain("frame-ancestors 'none'");
      other.close();
    });
  },
);

test('from a USB stick, the file of the dossier needs no host and no other file', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const file = pathToFileURL(path.join(editions.lamplight.directory, 'dossier.html')).href;
  await page.goto(file);
  expect(await page.locator('h1').first().textContent()).not.toBe('');
  expect(
    await page
      .locator('h1')
      .first()
      .evaluate((title) => getComputedStyle(title).fontFamily),
  ).toContain('serif');
  expect(asked.filter((url) => url !== file && !url.startsWith('data:'))).toEqual([]);
  await page.close();
});

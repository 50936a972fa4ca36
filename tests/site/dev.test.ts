import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../../src/integrations/browser.ts';
import { cleanEnvironment } from '../support/builds.ts';
import { lamplight } from '../support/story.ts';

const event = 'en/events/lamp-lit.md';
let directory = '';
let server: ChildProcess;
let printed = '';
let browser: Browser;
let page: Page;

/** The overlay's words, or an empty text when there is none; it lives in a shadow tree. Undefined while the page loads anew. */
const overlay = () =>
  page
    .evaluate(() => {
      const shadow = document.querySelector('vite-error-overlay')?.shadowRoot;
      shadow?.querySelectorAll('style, script').forEach((element) => {
        element.remove();
      });
      return shadow?.textContent ?? '';
    })
    .catch(() => undefined);
const words = () =>
  page
    .locator('main')
    .innerText({ timeout: 1000 })
    .catch(() => '');
const soon = { timeout: 20_000 };

async function edit(change: (text: string) => string): Promise<void> {
  const file = path.join(directory, event);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'dev-'));
  await cp(lamplight, directory, { recursive: true });
  const arguments_ = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'];
  server = spawn(process.execPath, arguments_, {
    env: { ...cleanEnvironment(), CONTENT_DIR: directory, ASTRO_DEV_BACKGROUND: '0', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const collect = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  server.stdout?.on('data', collect);
  server.stderr?.on('data', collect);
  const address = await vi.waitFor(
    () => /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? Promise.reject(new Error(printed)),
    { timeout: 60_000 },
  );
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${address}/timeline/events/lamp-lit/`);
});

afterAll(async () => {
  await (browser as Browser | undefined)?.close();
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await ended;
  await rm(directory, { recursive: true });
});

test('a mistake shows in the terminal and over the page as it is saved, and goes when it is mended', async () => {
  await expect.poll(words, soon).toContain('The lamp is first lit');
  expect(await overlay()).toBe('');

  await edit((text) => text.replace('@harbour-log', '@harbour-lag'));
  await expect.poll(overlay, soon).toContain('Did you mean "harbour-log"?');
  await expect.poll(overlay, soon).toContain('source-unknown');
  await expect.poll(overlay, soon).toContain('events/lamp-lit.md:9:');
  expect(printed).toMatch(/en\/events\/lamp-lit\.md:9:\d+ {2}error {2}source-unknown/);

  // A page opened now is told as well, and told the same.
  await page.reload();
  await expect.poll(overlay, soon).toContain('Did you mean "harbour-log"?');
  await page.waitForTimeout(1000);
  await expect.poll(overlay, soon).toContain('events/lamp-lit.md:9:');

  await edit((text) =>
    text.replace('@harbour-lag', '@harbour-log').replace('first lit', 'lit for the first time'),
  );
  await expect.poll(overlay, soon).toBe('');
  await expect.poll(words, soon).toContain('The lamp is lit for the first time');
});

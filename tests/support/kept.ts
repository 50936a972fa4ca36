import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The paths that the browser keeps, of every edition. */
export const keptOf = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

/** The names of the caches. */
export const editionsOf = (page: Page) => page.evaluate(() => caches.keys());

/** Opens a page, and waits until the worker has kept it and is in charge. */
export async function readKept(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect.poll(() => keptOf(page), { timeout: 10_000 }).toContain(new URL(address).pathname);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** Asks for a new edition, and waits until the worker has come to an end with it. */
export const updateWorker = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    if (!coming) return 'none';
    await new Promise<void>((resolve) => {
      coming.addEventListener('statechange', () => {
        if (['activated', 'redundant'].includes(coming.state)) resolve();
      });
    });
    return coming.state;
  });

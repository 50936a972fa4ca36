import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { openBrowser } from '../../src/integrations/browser.ts';
import type { Edition } from './builds.ts';

/** A served edition and a browser, for the tests of one file. */
export interface Visit {
  /** Opens an address path in a tab and session of its own, which end with the test. What the page complains of is collected in `complaints`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Errors, policy violations and failed requests of every page opened. */
  readonly complaints: string[];
}

/**
 * Serves an edition and opens a browser before the tests of a file, and ends both after them.
 * @param settings further flags of Chromium
 */
export function visit(edition: Edition, settings: readonly string[] = []): Visit {
  let server: Server;
  let browser: Browser;
  let sessions: BrowserContext[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    server = await serve(edition.directory, edition.base, 0);
    browser = await openBrowser(settings);
  });
  // Sessions that stay open slow those that follow to half their speed. One that a beforeAll opened serves several tests.
  beforeEach(() => {
    sessions = [];
  });
  afterEach(async () => {
    for (const session of sessions) await session.close();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  const origin = () => `http://localhost:${String((server.address() as AddressInfo).port)}`;
  return {
    complaints,
    open: async (path, options = {}) => {
      const session = await browser.newContext(options);
      sessions.push(session);
      const page = await session.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${path}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
      page.on('requestfailed', (request) => {
        // Leaving a page before it has loaded aborts its request; that is the visitor's doing.
        const reason = request.failure()?.errorText ?? '';
        if (reason !== 'net::ERR_ABORTED') complaints.push(`${path}: ${request.url()} ${reason}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(origin())) complaints.push(`${path}: asks ${request.url()}`);
      });
      await page.goto(origin() + path);
      return page;
    },
  };
}

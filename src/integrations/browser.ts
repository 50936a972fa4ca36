import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readEnvironment } from '../model/environment.ts';

// Playwright takes a third of a second to load, so it comes when a browser is wanted.

/** Names under which systems install Chromium. Its form without windows comes first: it opens a page in half the time. */
const installed = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Message that says how to install a browser. */
export const browserAdvice =
  'No browser was found. Set CHROME_PATH to one, install Chromium or Chrome, run "npx playwright-core install chromium", ' +
  'or let npm install the optional package @sparticuz/chromium (Linux x64).';

/**
 * Finds a Chromium: `CHROME_PATH`, an installed one, Playwright's own, or the one in `@sparticuz/chromium`, in this order.
 * @returns its path, or undefined. If `CHROME_PATH` points to a missing file, or is `none`, there is no fallback.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = readEnvironment(process.env).environment.browser;
  if (named) return existsSync(named) ? named : undefined;
  const found = installed.map(which).find((path) => path !== undefined);
  if (found) return found;
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * Opens a headless browser.
 * @param settings more flags for Chromium
 * @throws Error that names the ways to get a browser, when none is found.
 */
export async function openBrowser(settings: readonly string[] = []): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(browserAdvice);
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args: [...flags, ...settings] });
}

function which(name: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

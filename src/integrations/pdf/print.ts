import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fileServedAt } from '../pages/built-site.ts';
import { onPaper } from './drawings.ts';
import { pagesOfFragments, withFolios } from './page-numbers.ts';

/** A host that does not exist: everything the browser loads from it is supplied here, and nothing comes from elsewhere. */
const origin = 'https://print.invalid';

/** A page and where the files that it loads are. */
export interface Printable {
  readonly html: string;
  /** Address path under which the page loads its files: `/news/articles/a/`. */
  readonly address: string;
  /** Folder of the site, served under `base`. */
  readonly directory: string;
  readonly base: string;
}

/** How often a contents list may be printed until its numbers are right: its own length moves what follows. */
const passes = 4;

/**
 * Prints a page on A4, tagged and with bookmarks, without script and without a network. A contents list gets the page
 * numbers of what it lists: the page is printed, read back and printed again until the numbers are true.
 * @throws Error when the numbers keep changing.
 */
export async function printPage(browser: Browser, printable: Printable): Promise<Uint8Array> {
  let pdf = await printHtml(browser, printable);
  if (!printable.html.includes('data-folio=')) return pdf;
  let numbers = new Map<string, number>();
  for (let pass = 1; pass <= passes; pass++) {
    const found = new Map(await pagesOfFragments(pdf));
    if (JSON.stringify([...found]) === JSON.stringify([...numbers])) return pdf;
    numbers = found;
    pdf = await printHtml(browser, { ...printable, html: withFolios(printable.html, numbers) });
  }
  throw new Error(`The page numbers of ${printable.address} keep changing`);
}

async function printHtml(
  browser: Browser,
  { html, address, directory, base }: Printable,
): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
  try {
    await context.route('**/*', async (route) => {
      const { pathname, origin: asked } = new URL(route.request().url());
      const file = fileServedAt(decodeURIComponent(pathname), { directory, base });
      if (asked !== origin) await route.abort();
      else if (pathname === address)
        await route.fulfill({ body: html, contentType: 'text/html;charset=utf-8' });
      else if (!existsSync(file) || !(await stat(file)).isFile()) await route.fulfill({ status: 404 });
      else if (path.extname(file) === '.svg')
        await route.fulfill({
          body: await onPaper(await readFile(file, 'utf8')),
          contentType: 'image/svg+xml',
        });
      else await route.fulfill({ path: file });
    });
    const page = await context.newPage();
    await page.goto(origin + address, { waitUntil: 'load' });
    await loadFaces(page);
    return await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
  } finally {
    await context.close();
  }
}

/**
 * Waits for the faces of paper: Chromium asks for them when it prints and does not wait.
 * @throws Error when one does not come, and the page would be set in another.
 */
async function loadFaces(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const missing = await page.evaluate(async () => {
    // Laid out, the page says which it needs.
    document.documentElement.getBoundingClientRect();
    const faces = await document.fonts.ready;
    return [...faces].filter(({ status }) => status === 'error').map(({ family }) => family);
  });
  if (missing.length > 0) throw new Error(`${page.url()} cannot be set in ${missing.join(', ')}`);
}

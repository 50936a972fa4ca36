import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { finishedPages, type FinishedPage } from '../pages/built-pages.ts';
import { resultKinds } from './search-kinds.ts';
import { kindOf, passagesOf, withoutMarkers } from './search-markers.ts';

/**
 * What a page repeats from others, marks in its text, or says of itself: dates, places, and what to do with it. Excerpts and
 * ranking are better without.
 */
const repeated = [
  ...['.kicker', '.cite', '.permalink', 'header .small', '.actions', 'nav'],
  ...['.event-list', '.claim-table', '.stacks', '.mention-list', '.locator'],
  ...['.facts', '.ruled > li > span', '[data-status]'],
];

/** What a browser needs of what Pagefind makes; the rest is ready-made interfaces. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.[^/]+|(?:index|fragment)\/.+)$/;

/**
 * Makes the search index of the finished pages with Pagefind (https://pagefind.app/docs/node-api/) and takes the marks
 * that guided it out of them. Any failure stops the build.
 */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        const pages = await finishedPages(directory);
        const files = await indexFiles(pages);
        for (const [name, content] of files) {
          const file = path.join(directory, 'pagefind', name);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        for (const { file, html } of pages) await writeFile(file, withoutMarkers(html));
        logger.info(`the index has ${String(files.size)} files`);
      },
    },
  };
}

/**
 * What Pagefind makes of the pages, and our own list of kinds, by path.
 * @throws Error when Pagefind reports one
 */
async function indexFiles(pages: readonly FinishedPage[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const records = pages.flatMap(recordsOf);
  try {
    const { index, errors } = await createIndex({ excludeSelectors: repeated });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const { url, content } of records) succeeded(await index.addHTMLFile({ url, content }));
    const files = new Map(
      succeeded(await index.getFiles())
        .files.filter(({ path: name }) => needed.test(name))
        .map(({ path: name, content }) => [name, content]),
    );
    const kinds = resultKinds(files, new Map(records.map(({ url, kind }) => [url, kind])));
    return files.set('kinds.json', Buffer.from(JSON.stringify(kinds)));
  } finally {
    await close();
  }
}

interface Found {
  readonly url: string;
  readonly kind: string;
  readonly content: string;
}

/** A page, and the passages of a page that are found on their own. */
function recordsOf({ address, html }: FinishedPage): readonly Found[] {
  const kind = kindOf(html);
  return [
    ...(kind === undefined ? [] : [{ url: address, kind, content: html }]),
    ...passagesOf(html).map((passage) => ({ ...passage, url: `${address}#${passage.id}` })),
  ];
}

function succeeded<T extends { readonly errors: readonly string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

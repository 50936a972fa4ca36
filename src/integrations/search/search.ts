import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SitePage, StepMaker } from '../pages/site-pages.ts';
import { resultKinds } from './search-kinds.ts';
import { kindOf, passagesOf, removeMarkers } from './search-markers.ts';

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
 * Makes the search index with Pagefind (https://pagefind.app/docs/node-api/), which reads the pages in a process of its
 * own while others are still being finished, and removes the attributes that guided it. Any failure stops the build.
 */
export const search: StepMaker = ({ directory }, logger) => {
  const kinds = new Map<string, string>();
  let index: PagefindIndex | undefined;
  return {
    begin: async () => {
      const started = await createIndex({ excludeSelectors: repeated });
      if (!started.index) throw new Error(`Pagefind did not start: ${started.errors.join('; ')}`);
      ({ index } = started);
    },
    page: async (sitePage) => {
      const records = recordsOf(sitePage);
      removeMarkers(sitePage.page);
      await Promise.all(
        records.map(async ({ url, kind, content }) => {
          kinds.set(url, kind);
          succeeded(await index?.addHTMLFile({ url, content }));
        }),
      );
    },
    end: async () => {
      const made = succeeded(await index?.getFiles())?.files ?? [];
      await close();
      const files = new Map(
        made.filter(({ path: name }) => needed.test(name)).map(({ path: name, content }) => [name, content]),
      );
      files.set('kinds.json', Buffer.from(JSON.stringify(resultKinds(files, kinds))));
      for (const folder of new Set([...files.keys()].map((name) => path.dirname(name))))
        await mkdir(path.join(directory, 'pagefind', folder), { recursive: true });
      await Promise.all(
        [...files].map(([name, content]) => writeFile(path.join(directory, 'pagefind', name), content)),
      );
      logger.info(`the index has ${String(files.size)} files`);
    },
  };
};

interface SearchRecord {
  readonly url: string;
  readonly kind: string;
  readonly content: string;
}

/** A page, and the passages of a page that are found on their own. */
function recordsOf({ address, page }: SitePage): readonly SearchRecord[] {
  const kind = kindOf(page);
  return [
    ...(kind === undefined ? [] : [{ url: address, kind, content: page.html }]),
    ...passagesOf(page).map((passage) => ({ ...passage, url: `${address}#${passage.id}` })),
  ];
}

/** @throws Error when Pagefind reports one */
function succeeded<T extends { readonly errors: readonly string[] }>(response: T | undefined): T | undefined {
  if (response && response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { normaliseBase, withoutBase } from '../../model/urls.ts';
import { collectPages } from './rendered-pages.ts';
import { listResults } from './search-kinds.ts';
import { recordsOf, type SearchRecord } from './search-records.ts';

/**
 * What a page repeats from others, marks in its text, or says of itself: dates, places, and what to do with it. Excerpts and
 * ranking are better without.
 */
const repeated = [
  ...['.kicker', '.cite', '.permalink', 'header .small', '.actions', 'nav', '.more'],
  ...['.event-list', '.event-lines', '.claim-table', '.stacks', '.mention-list', '.locator'],
  ...['.facts', '.ruled > li > span', '[data-status]', '.citing'],
  // Sections that only list: their headings are the same on every page.
  ...['figures', 'claims', 'events', 'mentions', 'terms', 'changes', 'told', 'next'].map(
    (id) => `[aria-labelledby="${id}"]`,
  ),
];

/** What a browser needs of what Pagefind makes; the rest is ready-made interfaces. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.[^/]+|(?:index|fragment)\/.+)$/;

/**
 * Makes the search index with Pagefind (https://pagefind.app/docs/node-api/), which reads each page in a process of its
 * own while Astro renders the next ones. Any failure stops the build.
 */
export function search(): AstroIntegration {
  const pages = new Map<string, SearchRecord>();
  const added: (Promise<unknown> | undefined)[] = [];
  let index: PagefindIndex | undefined;
  let base = '/';

  const add = (address: string, html: string) => {
    for (const record of recordsOf(withoutBase(address, base), html)) {
      const { url, content } = record;
      pages.set(url, record);
      const work = index?.addHTMLFile({ url, content }).then(succeeded);
      // What fails is thrown when all pages are there.
      work?.catch(() => undefined);
      added.push(work);
    }
  };

  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'build') return;
        addMiddleware({ entrypoint: new URL('rendered-pages.ts', import.meta.url), order: 'pre' });
      },
      'astro:config:done': ({ config }) => {
        base = normaliseBase(config.base);
      },
      'astro:build:start': async () => {
        const started = await createIndex({ excludeSelectors: repeated });
        if (!started.index) throw new Error(`Pagefind did not start: ${started.errors.join('; ')}`);
        ({ index } = started);
        collectPages(add);
      },
      'astro:build:done': async ({ dir, logger }) => {
        collectPages(undefined);
        await Promise.all(added);
        const made = succeeded(await index?.getFiles())?.files ?? [];
        await close();
        const files = new Map(
          made
            .filter(({ path: name }) => needed.test(name))
            .map(({ path: name, content }) => [name, content]),
        );
        const entry = 'pagefind-entry.json';
        files.set(entry, Buffer.from(inOrder(Buffer.from(files.get(entry) ?? '{}').toString())));
        const { list, words } = listResults(files, pages);
        files.set('kinds.json', Buffer.from(JSON.stringify(list)));
        for (const [language, known] of words)
          files.set(`words.${language}.json`, Buffer.from(JSON.stringify(known)));
        const directory = path.join(fileURLToPath(dir), 'pagefind');
        for (const folder of new Set([...files.keys()].map((name) => path.dirname(name))))
          await mkdir(path.join(directory, folder), { recursive: true });
        await Promise.all(
          [...files].map(([name, content]) => writeFile(path.join(directory, name), content)),
        );
        logger.info(`the index has ${String(files.size)} files`);
      },
    },
  };
}

/** Pagefind lists the languages of an index in no fixed order, and two builds of the same content would differ. */
export function inOrder(entry: string): string {
  const { languages = {}, ...others } = JSON.parse(entry) as {
    languages?: Readonly<Record<string, unknown>>;
  };
  const sorted = Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...others, languages: Object.fromEntries(sorted) });
}

/** @throws Error when Pagefind reports one */
function succeeded<T extends { readonly errors: readonly string[] }>(response: T | undefined): T | undefined {
  if (response && response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

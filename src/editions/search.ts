import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type HTMLFile } from 'pagefind';
import { finishedPages, type FinishedPage } from './pages.ts';
import { passagesOf, withoutMarkers } from './search-markers.ts';

/** What a page repeats from others, or marks in its text. Excerpts and ranking are better without. */
const repeated = ['.cite', '.permalink', '.event-list', '.claim-table', '.stacks', 'nav'];

/** What a browser needs of what Pagefind makes; the rest is ready-made interfaces. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.[^/]+|(?:index|filter|fragment)\/.+)$/;

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

/** @throws Error when Pagefind reports one. */
async function indexFiles(pages: readonly FinishedPage[]): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: repeated });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const record of pages.flatMap(recordsOf)) succeeded(await index.addHTMLFile(record));
    const { files } = succeeded(await index.getFiles());
    return new Map(
      files.filter(({ path: name }) => needed.test(name)).map(({ path: name, content }) => [name, content]),
    );
  } finally {
    await close();
  }
}

/** A page, and the passages of a page that are found on their own. */
function recordsOf({ address, html }: FinishedPage): readonly HTMLFile[] {
  const passages = passagesOf(html).map(({ id, content }) => ({ url: `${address}#${id}`, content }));
  return html.includes('data-pagefind-body') ? [{ url: address, content: html }, ...passages] : passages;
}

function succeeded<T extends { readonly errors: readonly string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

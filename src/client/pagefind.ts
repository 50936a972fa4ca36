import type { SearchKind } from '../model/search';

/** What this site uses of Pagefind's browser interface (https://pagefind.app/docs/api/). */
export interface Engine {
  search: (query: string, options: { filters: { kind: SearchKind } }) => Promise<{ results: readonly Hit[] }>;
}

export interface Hit {
  readonly score: number;
  /** Fetches what is shown of it. */
  readonly data: () => Promise<Found>;
}

export interface Found {
  readonly url: string;
  /** HTML: the words found stand in `<mark>`. */
  readonly excerpt: string;
  /** A passage of a page has no title of its own. */
  readonly meta: { readonly title?: string };
}

interface Module {
  createInstance: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => Engine;
}

let engine: Promise<Engine> | undefined;
let attempts = 0;
let lost = false;

/** Pagefind keeps silent about parts of its index that do not arrive, and finds nothing: so its requests are watched. */
function watchRequests() {
  const plain = window.fetch.bind(window);
  window.fetch = async (...request) => {
    const response = await plain(...request).catch((error: unknown) => {
      lost = true;
      throw error;
    });
    lost ||= !response.ok;
    return response;
  };
}

/**
 * Fetches the search engine, once; after a failure, anew. In this thread: a worker of its own would cost another
 * 11 KB, and a search takes milliseconds.
 * @param base path under which the site is served, with slashes at its ends
 */
export function loadEngine(base: string): Promise<Engine> {
  engine ??= fetchEngine(base).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function fetchEngine(base: string): Promise<Engine> {
  if (attempts === 0) watchRequests();
  // Some browsers remember that a module did not arrive: another address is another try.
  const retry = attempts > 0 ? `?retry=${String(attempts)}` : '';
  attempts += 1;
  const basePath = `${base}pagefind/`;
  const { createInstance } = (await import(/* @vite-ignore */ `${basePath}pagefind.js${retry}`)) as Module;
  return createInstance({ basePath, baseUrl: base, noWorker: true });
}

/**
 * What an engine finds of one kind, best first.
 * @throws Error when a part of the index did not arrive
 */
export async function findKind({ search }: Engine, query: string, kind: SearchKind): Promise<readonly Hit[]> {
  lost = false;
  const { results } = await search(query, { filters: { kind } });
  if (lost) {
    engine = undefined;
    throw new Error('A part of the index did not arrive');
  }
  return results;
}

import { searchKinds, type SearchKind } from '../model/search-kinds.ts';

/** What this site uses of Pagefind's browser interface (https://pagefind.app/docs/api/). */
interface Pagefind {
  readonly search: (query: string) => Promise<{ results: readonly Hit[] }>;
}

/** The search engine, and the kind of each result by its id. */
export interface Engine {
  readonly pagefind: Pagefind;
  readonly kinds: ReadonlyMap<string, string>;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Fetches what is shown of it. */
  readonly data: () => Promise<Found>;
}

export interface Found {
  readonly url: string;
  /** HTML: the words found stand in `<mark>`. */
  readonly excerpt: string;
  /** The whole text, plain. */
  readonly content: string;
  /** A passage of a page has no title of its own. */
  readonly meta: { readonly title?: string };
}

interface Module {
  createInstance: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => Pagefind;
}

let module: Promise<Module> | undefined;
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
 * The search engine, fetched once. In this thread: a worker of its own would cost another 11 KB, and a search takes
 * milliseconds.
 * @param base path under which the site is served, with slashes at its ends
 */
export function loadEngine(base: string): Promise<Engine> {
  const basePath = `${base}pagefind/`;
  engine ??= Promise.all([loadModule(basePath), loadKinds(basePath)]).then(([{ createInstance }, kinds]) => ({
    pagefind: createInstance({ basePath, baseUrl: base, noWorker: true }),
    kinds,
  }));
  return engine;
}

/** After a failure: the engine remembers what did not arrive, and would not ask for it again. */
export function forgetEngine(): void {
  engine = undefined;
}

async function loadKinds(basePath: string): Promise<ReadonlyMap<string, string>> {
  const kinds = (await (await fetch(`${basePath}kinds.json`)).json()) as Record<string, string[]>;
  return new Map(Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const)));
}

function loadModule(basePath: string): Promise<Module> {
  if (attempts === 0) watchRequests();
  module ??= fetchModule(basePath).catch((error: unknown) => {
    module = undefined;
    throw error;
  });
  return module;
}

async function fetchModule(basePath: string): Promise<Module> {
  // Some browsers remember that a module did not arrive: another address is another try.
  const retry = attempts > 0 ? `?retry=${String(attempts)}` : '';
  attempts += 1;
  return (await import(/* @vite-ignore */ `${basePath}pagefind.js${retry}`)) as Module;
}

/**
 * What an engine finds, by kind, best first.
 * @throws Error when a part of the index did not arrive
 */
export async function findAll(
  { pagefind, kinds }: Engine,
  query: string,
): Promise<readonly { readonly kind: SearchKind; readonly hits: readonly Hit[] }[]> {
  lost = false;
  const { results } = await pagefind.search(query);
  if (lost) throw new Error('A part of the index did not arrive');
  return searchKinds.map((kind) => ({ kind, hits: results.filter(({ id }) => kinds.get(id) === kind) }));
}

import { searchKinds, type SearchKind } from '../model/search-kinds.ts';
import { searchForm } from '../model/text/search-form.ts';

/** What this site uses of Pagefind's browser interface (https://pagefind.app/docs/api/). */
interface Pagefind {
  readonly search: (query: string) => Promise<{ results: readonly Hit[] }>;
}

/** The search engine, and the kind of each result by its id. */
export interface Engine {
  readonly pagefind: Pagefind;
  readonly kinds: ReadonlyMap<string, string>;
  /** The names of what a result is about, by its id, as a search compares them. */
  readonly names: Readonly<Record<string, readonly string[]>>;
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
  engine ??= Promise.all([loadModule(basePath), loadList(basePath)]).then(([{ createInstance }, list]) => ({
    pagefind: createInstance({ basePath, baseUrl: base, noWorker: true }),
    ...list,
  }));
  return engine;
}

/** After a failure: the engine remembers what did not arrive, and would not ask for it again. */
export function forgetEngine(): void {
  engine = undefined;
}

async function loadList(basePath: string): Promise<Pick<Engine, 'kinds' | 'names'>> {
  const { kinds, names } = (await (await fetch(`${basePath}kinds.json`)).json()) as {
    kinds: Record<string, string[]>;
    names: Engine['names'];
  };
  const byId = Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const));
  return { kinds: new Map(byId), names };
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

/** Results of one kind, best first. */
export interface Group {
  readonly kind: SearchKind;
  readonly hits: readonly Hit[];
  /** Whether the first is what the query names. */
  readonly isNamed: boolean;
}

/**
 * What an engine finds, by kind: what the query names comes before all else.
 * @throws Error when a part of the index did not arrive
 */
export async function findAll({ pagefind, kinds, names }: Engine, query: string): Promise<readonly Group[]> {
  lost = false;
  const { results } = await pagefind.search(query);
  if (lost) throw new Error('A part of the index did not arrive');
  const form = searchForm(query);
  const isNamed = ({ id }: Hit) => names[id]?.includes(form) ?? false;
  const first = (named: boolean) => -Number(named);
  return searchKinds
    .map((kind) => {
      const hits = results
        .filter(({ id }) => kinds.get(id) === kind)
        .sort((a, b) => first(isNamed(a)) - first(isNamed(b)));
      return { kind, hits, isNamed: hits.slice(0, 1).some(isNamed) };
    })
    .sort((a, b) => first(a.isNamed) - first(b.isNamed));
}

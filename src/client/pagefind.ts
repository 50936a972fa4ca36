import { searchKinds, type SearchKind } from '../model/search-kinds.ts';
import { bareWords, searchForm } from '../model/text/search-form.ts';

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
  /** The language of a result that is not the page's, by its id. */
  readonly languages: Readonly<Record<string, string>>;
  /** Every word of the index, fetched when a word is not found as it was typed. */
  readonly words: () => Promise<readonly string[]>;
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
  /** Which words of the text were found, counted from 0. */
  readonly locations: readonly number[];
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
let words: Promise<readonly string[]> | undefined;
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
    words: () => (words ??= fetchWords(basePath)),
  }));
  return engine;
}

/** After a failure: the engine remembers what did not arrive, and would not ask for it again. */
export function forgetEngine(): void {
  engine = undefined;
  words = undefined;
}

async function loadList(basePath: string): Promise<Pick<Engine, 'kinds' | 'names' | 'languages'>> {
  const { kinds, ...others } = (await (await fetch(`${basePath}kinds.json`)).json()) as {
    kinds: Record<string, string[]>;
    names: Engine['names'];
    languages: Engine['languages'];
  };
  const byId = Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const));
  return { kinds: new Map(byId), ...others };
}

async function fetchWords(basePath: string): Promise<readonly string[]> {
  const answer = await fetch(`${basePath}words.${pageLanguage().toLowerCase()}.json`);
  return (await answer.json()) as string[];
}

const pageLanguage = () => document.documentElement.lang;

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

/** What became of a search. */
export interface Answer {
  readonly groups: readonly Group[];
  /** The words that were looked for, and those of them that are nowhere. */
  readonly words: readonly string[];
  readonly missing: readonly string[];
}

/**
 * What an engine finds, by kind: what the query names comes before all else. Nothing, if one of its words is nowhere. What
 * stands between quotation marks is found word for word.
 * @throws Error when a part of the index did not arrive
 */
export async function findAll(engine: Engine, query: string): Promise<Answer> {
  const { pagefind, kinds, names } = engine;
  lost = false;
  const words = bareWords(query, pageLanguage());
  const missing: string[] = [];
  for (const word of words) if (!(await isAnywhere(engine, word))) missing.push(word);
  const phrase = /^["“”«»].+["“”«»]$/u.test(query) ? `"${words.join(' ')}"` : words.join(' ');
  const { results } = missing.length > 0 || !phrase ? { results: [] } : await pagefind.search(phrase);
  if (lost) throw new Error('A part of the index did not arrive');
  const form = searchForm(query, pageLanguage());
  const isNamed = ({ id }: Hit) => names[id]?.includes(form) ?? false;
  const first = (named: boolean) => -Number(named);
  const groups = searchKinds
    .map((kind) => {
      const hits = results
        .filter(({ id }) => kinds.get(id) === kind)
        .sort((a, b) => first(isNamed(a)) - first(isNamed(b)));
      return { kind, hits, isNamed: hits.slice(0, 1).some(isNamed) };
    })
    .sort((a, b) => first(a.isNamed) - first(b.isNamed));
  return { groups, words, missing };
}

/**
 * Whether a word, another form of it, or one that begins with it is in the index. Pagefind itself takes the beginning of
 * the word for it where there is none (`a` for `ark`), and passes over it beside others; between quotation marks it does not.
 */
async function isAnywhere({ pagefind, words }: Engine, word: string): Promise<boolean> {
  const { results } = await pagefind.search(`"${word}"`);
  if (results.length > 0) return true;
  const form = searchForm(word, pageLanguage());
  return (await words()).some((known) => searchForm(known, pageLanguage()).startsWith(form));
}

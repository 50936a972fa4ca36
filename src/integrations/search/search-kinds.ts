import { gunzipSync } from 'node:zlib';
import { searchForm } from '../../model/text/search-form.ts';
import { Vocabulary } from './vocabulary.ts';
import type { SearchRecord } from './search-records.ts';

/** Pagefind begins each of its files with this, before the content. */
const signature = 'pagefind_dcd';

/** What the browser knows of the results beside what Pagefind does. */
export interface ResultList {
  /** The results of each kind, by Pagefind's own ids: `{ "events": ["en_1a9c7e2"] }`. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** The names of what a result is about, as a search compares them: `{ "en_1a9c7e2": ["keeper", "lampkeeper"] }`. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** The language of a result whose words are not in that of its page: `{ "fr_1a9c7e2": "en" }`. */
  readonly languages: Readonly<Record<string, string>>;
}

/**
 * Lists the results by kind, their names and languages, and the words of each language's index. Pagefind's filters could do this, but Pagefind writes them in no fixed order,
 * and two builds would differ.
 * @param files Pagefind's files, by path
 * @param pages what was indexed, by address
 * @throws Error when a fragment does not have the format of Pagefind 1.5
 */
export function listResults(
  files: ReadonlyMap<string, Uint8Array>,
  pages: ReadonlyMap<string, Pick<SearchRecord, 'kind' | 'names' | 'lang'>>,
): { readonly list: ResultList; readonly words: ReadonlyMap<string, readonly string[]> } {
  const kinds: Record<string, string[]> = {};
  const names: Record<string, readonly string[]> = {};
  const languages: Record<string, string> = {};
  const vocabularies = new Map<string, Vocabulary>();
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(name)?.[1];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString();
    if (!text.startsWith(signature)) throw new Error(`${name} is no fragment of Pagefind's`);
    const fragment = JSON.parse(text.slice(signature.length)) as { url: string; content: string };
    const { url, content: said } = fragment;
    const page = pages.get(url);
    if (page === undefined) throw new Error(`${name} leads to an unknown page, ${url}`);
    (kinds[page.kind] ??= []).push(id);
    // Pagefind's ids begin with the language of the index.
    const index = id.slice(0, id.lastIndexOf('_'));
    if (page.names) names[id] = page.names.map((one) => searchForm(one, index));
    if (page.lang !== undefined) languages[id] = page.lang;
    const vocabulary = vocabularies.get(index) ?? new Vocabulary();
    vocabularies.set(index, vocabulary.add(said));
  }
  const words = new Map([...vocabularies].map(([index, vocabulary]) => [index, vocabulary.list()]));
  return { list: { kinds, names, languages }, words };
}

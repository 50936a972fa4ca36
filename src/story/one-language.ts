import { kinds } from '../kinds/kinds.ts';
import { wordsByLanguage } from '../kinds/words-by-language.ts';
import type { Entry } from './entry.ts';

/**
 * The entries of a story. Where its settings name one language, what is written as plain words stands under that language
 * as in every other story, so that nothing after this has to know of the shorter form.
 */
export function inOneLanguage(entries: readonly Entry[]): readonly Entry[] {
  const language = onlyLanguage(entries.find(({ collection }) => collection === 'site')?.data);
  return language === undefined ? entries : entries.map((entry) => withLanguage(entry, language));
}

function onlyLanguage(site: unknown): string | undefined {
  const languages: unknown =
    typeof site === 'object' && site !== null && 'languages' in site ? site.languages : undefined;
  if (!Array.isArray(languages) || languages.length !== 1) return undefined;
  return typeof languages[0] === 'string' ? languages[0] : undefined;
}

function withLanguage(entry: Entry, language: string): Entry {
  const { data, plain } = wordsByLanguage(kinds[entry.collection].schema, entry.data, language);
  if (plain.length === 0) return entry;
  const known = new Set(plain.map((path) => path.join('\n')));
  // Plain words stand in the file one step above their language.
  const written = (path: readonly PropertyKey[]) =>
    known.has(path.slice(0, -1).join('\n')) ? path.slice(0, -1) : path;
  return {
    ...entry,
    data,
    locate: (path) => entry.locate(written(path)),
    locateText: (path) => entry.locateText(written(path)),
    locateWithin: (path, from, to) => entry.locateWithin(written(path), from, to),
  };
}

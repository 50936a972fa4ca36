import type { PageText } from '../markdown/render/page-text.ts';
import { byId, type Source, type Term } from '../model/story.ts';
import type { Edition } from './edition.ts';

/** A source in the list at the end of a page. */
export interface ListedSource {
  readonly source: Source;
  readonly number: number;
  /** Fragments of the places where it is used. */
  readonly uses: readonly string[];
}

/** The sources of a page, by number. */
export function listSources({ story }: Edition, text: PageText): readonly ListedSource[] {
  const sources = byId(story.sources);
  return text.sources.flatMap(({ id, number, uses }) => {
    const source = sources.get(id);
    return source ? [{ source, number, uses }] : [];
  });
}

/** Terms in the order of the alphabet. */
export function listTerms({ story, words }: Edition, ids: Iterable<string>): readonly Term[] {
  const wanted = new Set(ids);
  return story.glossary
    .filter(({ id }) => wanted.has(id))
    .sort((a, b) => a.term.localeCompare(b.term, words.locale.code));
}

import { compareIds } from '../../model/text/compare.ts';
import type { PageText } from '../../markdown/render/page-text.ts';
import type { Source, Term } from '../../model/story.ts';
import { sortKey } from '../../model/glossary/names.ts';
import { collator } from '../../model/text/per-language.ts';
import { entriesById, type Edition } from '../make-edition.ts';

/** A source in the list at the end of a page. */
export interface ListedSource {
  readonly source: Source;
  readonly number: number;
  /** Whose translation the page quotes, if it quotes one. */
  readonly translation?: 'ours' | 'others';
}

/** The sources of a page, by number. */
export function listSources(edition: Edition, text: PageText): readonly ListedSource[] {
  const { sources } = entriesById(edition);
  // What we translated ourselves must be said, so of a source with both it counts.
  const byOthersFirst = [...text.translated].sort((a, b) => Number(a.ours) - Number(b.ours));
  const translations = new Map(byOthersFirst.map(({ id, ours }) => [id, ours ? 'ours' : 'others'] as const));
  return text.sources.flatMap(({ id, number }) => {
    const source = sources.get(id);
    const translation = translations.get(id);
    return source ? [{ source, number, ...(translation && { translation }) }] : [];
  });
}

/** Terms in the order of the alphabet. */
export function listTerms(edition: Edition, ids: Iterable<string>): readonly Term[] {
  const { glossary } = entriesById(edition);
  const language = edition.words.locale.code;
  const { compare } = collator(language);
  return [...new Set(ids)]
    .flatMap((id) => glossary.get(id) ?? [])
    .sort((a, b) => compare(sortKey(a, language), sortKey(b, language)) || compareIds(a, b));
}

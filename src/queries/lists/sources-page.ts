import { withoutArticle } from '../../model/glossary/inflection.ts';
import { byLetter, type Letter } from '../../model/text/alphabet.ts';
import type { Source } from '../../model/story.ts';
import type { Use } from '../../model/backlinks.ts';
import type { Edition } from '../make-edition.ts';
import { usesIn } from '../backlinks.ts';
import { compareIds } from '../../model/text/compare.ts';

/** A source with the entries that cite it. */
export interface SourceRow {
  readonly source: Source;
  readonly citedIn: readonly Use[];
}

/**
 * Sources by the letter of their publisher.
 * @param listed those of one page of the list; all of them without it
 */
export function sourcesPage(
  edition: Edition,
  listed: readonly Source[] = edition.story.sources,
): {
  readonly count: number;
  readonly letters: readonly Letter<SourceRow>[];
} {
  const language = edition.words.locale.code;
  const { sources } = usesIn(edition);
  const rows = [...listed]
    .sort(compareIds)
    .map((source) => ({ source, citedIn: sources.get(source.id) ?? [] }));
  return {
    count: rows.length,
    letters: byLetter(rows, ({ source }) => withoutArticle(source.publisher, language), language),
  };
}

import { byLetter, type Letter } from '../model/text/alphabet.ts';
import type { Source } from '../model/story.ts';
import type { Use } from '../model/backlinks.ts';
import type { Edition } from './make-edition.ts';
import { usesIn } from './backlinks.ts';
import { compareIds } from '../model/text/compare.ts';

/** A source with the entries that cite it. */
export interface SourceRow {
  readonly source: Source;
  readonly citedIn: readonly Use[];
}

/** Every source by the letter of its publisher. */
export function sourcesPage(edition: Edition): {
  readonly count: number;
  readonly letters: readonly Letter<SourceRow>[];
} {
  const { story, words } = edition;
  const { sources } = usesIn(edition);
  const rows = [...story.sources]
    .sort(compareIds)
    .map((source) => ({ source, citedIn: sources.get(source.id) ?? [] }));
  return {
    count: rows.length,
    letters: byLetter(rows, ({ source }) => source.publisher, words.locale.code),
  };
}

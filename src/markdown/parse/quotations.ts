import type { Quote } from '../../model/story.ts';
import { quotedIn } from '../../model/text/quotations.ts';
import { holdsWords } from '../../model/text/same-words.ts';
import type { Range } from './problem.ts';
import { citationSign, type WrittenBlock } from './written-blocks.ts';

/** What a text has in double quotation marks, and where that comes from. */
export interface Quotation extends Range {
  readonly text: string;
  /** The source, among those cited with it, that has these words, or whose words were translated so. */
  readonly source: string | undefined;
  /** The language into which it was translated; undefined: it is the original. */
  readonly translated?: string;
  /** Whether the translation is ours. */
  readonly ours?: boolean;
}

/**
 * The quotations of blocks, each with the source it is from.
 * @param known what may be quoted, by source
 */
export function quotationsIn(
  blocks: readonly WrittenBlock[],
  known: ReadonlyMap<string, readonly Quote[]>,
): readonly Quotation[] {
  return blocks.flatMap(({ text, cites, rangeOf }) =>
    quotedIn(text).map(({ start, end }) => {
      const quoted = text.slice(start, end).replaceAll(citationSign, '').trim();
      return { ...rangeOf(start, end), text: quoted, ...originOf(quoted, cites, known) };
    }),
  );
}

/** An original counts before a translation, whichever is cited first. */
function originOf(
  quoted: string,
  cites: readonly string[],
  known: ReadonlyMap<string, readonly Quote[]>,
): Pick<Quotation, 'source' | 'translated' | 'ours'> {
  const quotes = cites.flatMap((source) => (known.get(source) ?? []).map((quote) => ({ source, ...quote })));
  const original = quotes.find(({ words }) => holdsWords(words, quoted));
  if (original) return { source: original.source };
  for (const { source, translations = {}, translatedBy } of quotes) {
    const [into] =
      Object.entries(translations).find(([, translation]) => holdsWords(translation, quoted)) ?? [];
    if (into !== undefined) return { source, translated: into, ours: translatedBy?.[into] === undefined };
  }
  return { source: undefined };
}

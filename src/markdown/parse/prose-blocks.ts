import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { withoutCitations } from '../../model/text/citations.ts';
import { countWords } from '../../model/text/reading-time.ts';
import { rangeOf, type Range } from './problem.ts';
import { isSignpost } from './signposts.ts';
import { walk } from '../walk.ts';

/** A stretch of prose as it is written, without its citations, and where it stands. */
export interface WrittenPassage extends Range {
  readonly kind: 'paragraph' | 'heading' | 'tableCell';
  readonly text: string;
}

/** The paragraphs (those of lists, too), headings and table cells of a text, in order; signposts are no prose. */
export function writtenPassages(tree: Root): readonly WrittenPassage[] {
  const passages: WrittenPassage[] = [];
  walk(tree, (node) => {
    if (isSignpost(node)) return false;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return true;
    passages.push({ kind: node.type, text: withoutCitations(toString(node)), ...rangeOf(node) });
    return false;
  });
  return passages;
}

/** The words of a text. */
export function wordsOf(passages: readonly WrittenPassage[]): number {
  return passages.reduce((sum, { text }) => sum + countWords(text), 0);
}

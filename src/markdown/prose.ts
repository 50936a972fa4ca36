import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { withoutCitations } from '../model/citations.ts';
import { countWords } from '../model/reading-time.ts';
import { stretchOf, type Stretch } from './problem.ts';

/** A stretch of prose as a reader reads it: without citations and marks. */
export interface Passage extends Stretch {
  readonly kind: 'paragraph' | 'heading' | 'tableCell';
  readonly text: string;
}

/** The paragraphs (those of lists, too), headings and table cells of a text, in order. */
export function passagesOf(tree: Root): readonly Passage[] {
  const passages: Passage[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const kind = node.type as Passage['kind'];
    passages.push({ kind, text: withoutCitations(toString(node)), ...stretchOf(node) });
  });
  return passages;
}

/** The words of a text. */
export function wordsOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + countWords(text), 0);
}

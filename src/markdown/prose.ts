import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { withoutCitations } from '../model/citations.ts';
import { countWords } from '../model/reading-time.ts';
import { stretchOf, type Stretch } from './problem.ts';

/** A stretch of prose as it is written, without its citations, and where it stands. */
export interface WrittenPassage extends Stretch {
  readonly kind: 'paragraph' | 'heading' | 'tableCell';
  readonly text: string;
}

/** The paragraphs (those of lists, too), headings and table cells of a text, in order. */
export function writtenPassages(tree: Root): readonly WrittenPassage[] {
  const passages: WrittenPassage[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const kind = node.type as WrittenPassage['kind'];
    passages.push({ kind, text: withoutCitations(toString(node)), ...stretchOf(node) });
  });
  return passages;
}

/** The words of a text. */
export function wordsOf(passages: readonly WrittenPassage[]): number {
  return passages.reduce((sum, { text }) => sum + countWords(text), 0);
}

import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { rangeOf, report } from './problem.ts';

/** Refuses headings, lists, tables and further paragraphs where one line of text is wanted: a point in brief, a summary. */
export function requireOneParagraph() {
  return (tree: Root, file: VFile): void => {
    const [first, second] = tree.children;
    const other = first?.type === 'paragraph' ? second : first;
    if (other) {
      const { start, end } = rangeOf(other);
      report(file, 'line-with-blocks', other, String(file).slice(start, end).slice(0, 40));
    }
  };
}

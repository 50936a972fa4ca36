import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { rangeOf, report } from './problem.ts';

/**
 * Refuses headings, lists and tables where one line of text is wanted.
 * @param line whether the whole text is that line, as a point in brief or a summary is, or only its first paragraph, as a
 * claim's statement is
 */
export function requireParagraph(line: 'whole' | 'first') {
  return (tree: Root, file: VFile): void => {
    const [first, second] = tree.children;
    const other = first?.type === 'paragraph' ? line === 'whole' && second : first;
    if (other) {
      const { start, end } = rangeOf(other);
      report(file, 'line-with-blocks', other, String(file).slice(start, end).slice(0, 40));
    }
  };
}

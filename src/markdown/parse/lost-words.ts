import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { report, wordsWithin } from './problem.ts';
import { walk } from '../walk.ts';

/**
 * Refuses what is written and would not be printed: cells beyond the columns of a table, attributes and labels of
 * directives, the titles of links, and `[name]: address` that no link uses.
 */
export function refuseLostWords() {
  return (tree: Root, file: VFile): void => {
    const used = new Set<string>();
    const lose = (node: Nodes, words: string) => {
      report(file, 'words-lost', node, words, wordsWithin(file, node, words));
    };
    walk(tree, (node) => {
      if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    });
    walk(tree, (node) => {
      if (node.type === 'table') {
        const columns = node.children[0]?.children.length ?? 0;
        for (const { children } of node.children) {
          const [cell] = children.slice(columns);
          if (cell) report(file, 'row-too-long', cell, wordsOf(cell, file));
        }
      }
      if (node.type === 'containerDirective' || node.type === 'textDirective') {
        const [name] = Object.keys(node.attributes ?? {});
        if (name !== undefined) lose(node, writtenAttributes(node, file));
      }
      if (node.type === 'paragraph' && node.data && 'directiveLabel' in node.data)
        lose(node, wordsOf(node, file));
      if ((node.type === 'link' || node.type === 'definition') && node.title) lose(node, node.title);
      // Of two with one name, the first counts.
      if (node.type === 'definition' && !used.delete(node.identifier)) lose(node, wordsOf(node, file));
    });
  };
}

function writtenAttributes(node: Nodes, file: VFile): string {
  return /\{[^{}\n]*\}/.exec(wordsOf(node, file))?.[0] ?? wordsOf(node, file);
}

function wordsOf({ position }: Nodes, file: VFile): string {
  return String(file).slice(position?.start.offset, position?.end.offset);
}

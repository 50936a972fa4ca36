import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from './problem.ts';

/**
 * The provenance rule: every paragraph, list item and table body row holds a citation or a figure of its own, or
 * stands in `:::analysis`. A block of code cannot hold one. Runs when both have become slots.
 */
export function requireCitations() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type === 'containerDirective' || node.type === 'footnoteDefinition') return SKIP;
      if (node.type === 'table') {
        for (const row of node.children.slice(1)) judge(row, file);
        return SKIP;
      }
      if (node.type === 'paragraph' || node.type === 'code') judge(node, file);
      return undefined;
    });
  };
}

function judge(node: Nodes, file: VFile): void {
  if (cites(node)) return;
  const text = toString(node);
  // A citation that cannot be read has been reported as such.
  if (!text.includes('[@')) report(file, 'paragraph-uncited', node, text.slice(0, 40));
}

function cites(node: Nodes): boolean {
  return (node.type as string) === 'slot' || ('children' in node && node.children.some(cites));
}

import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { report } from './problem.ts';
import { walk } from '../walk.ts';

/**
 * The provenance rule: every paragraph, list item and table body row holds a citation or a figure of its own, or
 * is in `:::analysis`; `:::more` has a rule of its own. A block of code cannot hold one. Runs when both have become placeholders.
 */
export function requireCitations() {
  return (tree: Root, file: VFile): void => {
    walk(tree, (node) => {
      if (node.type === 'table') for (const row of node.children.slice(1)) judge(row, file);
      if (node.type === 'paragraph' || node.type === 'code') judge(node, file);
      return !exempt.has(node.type);
    });
  };
}

/** What is read as a whole, or needs no citation. */
const exempt: ReadonlySet<string> = new Set([
  'paragraph',
  'table',
  'containerDirective',
  'footnoteDefinition',
]);

function judge(node: Nodes, file: VFile): void {
  if (cites(node)) return;
  const text = toString(node);
  // A citation that cannot be read has been reported as such.
  if (!text.includes('[@')) report(file, 'paragraph-uncited', node, text.slice(0, 40));
}

function cites(node: Nodes): boolean {
  return node.type === 'placeholder' || ('children' in node && node.children.some(cites));
}

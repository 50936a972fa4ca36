import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { rangeOf, report } from './problem.ts';
import { saysSomething } from './without-words.ts';
import { walk } from '../walk.ts';

/**
 * The provenance rule: every paragraph, list item and table body row holds a citation or a figure of its own, and words
 * for it to support, or is in `:::analysis`; `:::more` has a rule of its own. Runs when both have become placeholders.
 */
export function requireCitations() {
  return (tree: Root, file: VFile): void => {
    walk(tree, (node) => {
      if (node.type === 'table') for (const row of node.children.slice(1)) judge(row, file);
      if (node.type === 'paragraph') judge(node, file);
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
  if (!holds(node, ({ type }) => type === 'placeholder')) {
    // A citation that cannot be read has been reported as such.
    const isMalformed = holds(node, (inner) => inner.type === 'text' && inner.value.includes('[@'));
    if (!isMalformed) report(file, 'paragraph-uncited', node, toString(node).slice(0, 40));
  } else if (!saysSomething(node)) {
    const { start, end } = rangeOf(node);
    report(file, 'words-missing', node, String(file).slice(start, end).slice(0, 40));
  }
}

function holds(node: Nodes, isIt: (node: Nodes) => boolean): boolean {
  return isIt(node) || ('children' in node && node.children.some((child) => holds(child, isIt)));
}

import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { report, wordsWithin } from './problem.ts';
import { isSignpost } from './signposts.ts';
import { walk } from '../walk.ts';

/**
 * Refuses what this publication does not print: raw HTML, footnotes (a second way to cite), task lists, images (until
 * credits and licences are designed), `#` headings (the title is the page's only one), and citations in headings and
 * links: a mark is itself a link, and browsers end the outer one there.
 */
export function refuse() {
  return (tree: Root, file: VFile): void => {
    walk(tree, (node) => {
      if (node.type === 'html') report(file, 'html-refused', node, node.value.split('\n', 1)[0] ?? '');
      if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
        report(file, 'footnote-refused', node, node.identifier);
      }
      if (node.type === 'listItem' && typeof node.checked === 'boolean')
        report(file, 'task-list-refused', node, '[ ]', wordsWithin(file, node, node.checked ? '[x]' : '[ ]'));
      if (node.type === 'image' || node.type === 'imageReference')
        report(file, 'image-refused', node, node.alt ?? '');
      if (node.type === 'heading' && (node.depth === 1 || node.depth > 3)) {
        report(file, 'heading-refused', node, '#'.repeat(node.depth));
      }
      if (node.type === 'heading' && toString(node).includes('[@'))
        report(file, 'heading-cited', node, toString(node));
      if ((node.type === 'link' || node.type === 'linkReference') && holdsMark(node))
        report(file, 'citation-in-link', node, toString(node));
      return !isSignpost(node);
    });
  };
}

/** Whether a citation or a figure is in a node. */
function holdsMark(node: Nodes): boolean {
  if (node.type === 'textDirective') return node.name === 'number';
  if ('children' in node) return node.children.some(holdsMark);
  return node.type === 'text' && node.value.includes('[@');
}

import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Puts headings below those of the document a text is part of: two ranks below, `<h2>` becomes `<h4>`. No heading goes
 * beyond `<h6>`.
 */
export function demote(below: number) {
  return (tree: Root): void => {
    if (below === 0) return;
    visit(tree, 'element', (element: Element) => {
      const rank = /^h([1-6])$/.exec(element.tagName)?.[1];
      if (rank) element.tagName = `h${String(Math.min(6, Number(rank) + below))}`;
    });
  };
}

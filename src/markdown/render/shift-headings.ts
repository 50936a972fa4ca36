import type { Root } from 'hast';
import { walk } from '../walk.ts';

/**
 * Puts headings below those of the document a text is part of: two ranks below, `<h2>` becomes `<h4>`. No heading goes
 * beyond `<h6>`.
 */
export function demote(below: number) {
  return (tree: Root): void => {
    if (below === 0) return;
    walk(tree, (element) => {
      const rank = element.type === 'element' && /^h([1-6])$/.exec(element.tagName)?.[1];
      if (rank) element.tagName = `h${String(Math.min(6, Number(rank) + below))}`;
    });
  };
}

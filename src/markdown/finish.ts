import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * The last touches on a sanitised tree: `align="right"` becomes a class (the policy forbids styles, the standard the
 * attribute), header cells say what they head, and `x-analysis` becomes its box.
 */
export function finish() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      if (element.tagName === 'x-analysis') {
        element.tagName = 'div';
        element.properties = { className: ['analysis'], role: 'note' };
      }
      if (element.tagName === 'th') element.properties['scope'] = 'col';
      const { align, ...others } = element.properties;
      if (typeof align === 'string') element.properties = { ...others, className: [`align-${align}`] };
    });
  };
}

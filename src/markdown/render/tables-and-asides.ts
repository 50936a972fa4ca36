import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/**
 * The last touches on a sanitised tree: `align="right"` becomes a class (the policy forbids styles, the standard the
 * attribute), header cells say what they head, `x-analysis` becomes its box, and a table, which has as many columns as
 * its author needs, scrolls within `<div class="scroll">` where there is no room for it.
 */
export function finish() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element, index, parent) => {
      if (element.tagName === 'x-analysis') {
        element.tagName = 'div';
        element.properties = { className: ['analysis'], role: 'note' };
      }
      if (element.tagName === 'th') element.properties['scope'] = 'col';
      const { align, ...others } = element.properties;
      if (typeof align === 'string') element.properties = { ...others, className: [`align-${align}`] };
      if (element.tagName === 'table' && parent && index !== undefined)
        parent.children[index] = h('div.scroll', element);
    });
  };
}

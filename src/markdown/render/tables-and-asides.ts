import type { Element, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import { replace } from '../walk.ts';

/**
 * The last touches on a sanitised tree: `align="right"` becomes a class (the policy forbids styles, the standard the
 * attribute), header cells say what they head, `x-analysis` becomes its box, and a table, which has as many columns as
 * its author needs, scrolls within `<div class="scroll">` where there is no room for it.
 */
export function finish() {
  const finishWithin = (parent: Nodes): void => {
    replace(parent, (element) => {
      if (element.type !== 'element') return undefined;
      finishElement(element);
      if (element.tagName !== 'table') return undefined;
      finishWithin(element);
      return [h('div.scroll', element)];
    });
  };
  return (tree: Root): void => {
    finishWithin(tree);
  };
}

function finishElement(element: Element): void {
  if (element.tagName === 'x-analysis') {
    element.tagName = 'div';
    element.properties = { className: ['analysis'], role: 'note' };
  }
  if (element.tagName === 'th') element.properties['scope'] = 'col';
  const { align, ...others } = element.properties;
  if (typeof align === 'string') element.properties = { ...others, className: [`align-${align}`] };
}

import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { replace, walk } from '../walk.ts';

/**
 * The last touches on a sanitised tree: `align="right"` becomes a class (the policy forbids styles, the standard the
 * attribute), header cells say what they head, `x-analysis` becomes its box and `x-more` a quiet line, and a table, which has as many columns as
 * its author needs, stands in a `<div class="scroll">`. On a phone each of its rows is a card, so each cell but the first
 * says what heads it: `<td data-label="Night">`.
 */
export function finish() {
  const finishWithin = (parent: Nodes): void => {
    replace(parent, (element) => {
      if (element.type !== 'element') return undefined;
      finishElement(element);
      if (element.tagName !== 'table') return undefined;
      finishWithin(element);
      labelCells(element);
      return [h('div.scroll', element)];
    });
  };
  return (tree: Root): void => {
    finishWithin(tree);
  };
}

function labelCells(table: Element): void {
  const heads: string[] = [];
  walk(table, (node) => {
    if (node.type !== 'element') return;
    if (node.tagName === 'th') heads.push(toString(node));
    if (node.tagName !== 'tr') return;
    const cells = node.children.filter((cell) => cell.type === 'element' && cell.tagName === 'td');
    cells.forEach((cell, column) => {
      const label = heads[column];
      if (column > 0 && label && cell.type === 'element') cell.properties['dataLabel'] = label;
    });
  });
}

function finishElement(element: Element): void {
  if (element.tagName === 'x-analysis') {
    element.tagName = 'div';
    element.properties = { className: ['analysis'], role: 'note' };
  }
  if (element.tagName === 'x-more') {
    element.tagName = 'p';
    element.properties = { className: ['more', 'small'] };
  }
  if (element.tagName === 'th') element.properties['scope'] = 'col';
  const { align, ...others } = element.properties;
  if (typeof align === 'string') element.properties = { ...others, className: [`align-${align}`] };
}

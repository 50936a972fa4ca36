import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { rangeOf, report, type Range } from './problem.ts';
import { isSignpost } from './signposts.ts';
import { walk } from '../walk.ts';

/** Refuses what would be there and say nothing: a heading, a link or an item of a list without words. */
export function refuseWithoutWords() {
  return (tree: Root, file: VFile): void => {
    walk(tree, (node) => {
      if (isEmpty(node)) {
        const range = firstLineOf(node, file);
        report(file, 'words-missing', node, String(file).slice(range.start, range.end).trim(), range);
      }
      return !isSignpost(node);
    });
  };
}

function isEmpty(node: Nodes): boolean {
  if (node.type === 'listItem') return node.children.length === 0;
  const needsWords = node.type === 'heading' || node.type === 'link' || node.type === 'linkReference';
  return needsWords && !saysSomething(node);
}

/** Whether there is a letter, a digit or a sign to read, or a figure, or a picture, which is a mistake of its own. */
export function saysSomething(node: Nodes): boolean {
  if (node.type === 'textDirective' || node.type === 'image' || node.type === 'imageReference') return true;
  if (node.type === 'placeholder') return node.says;
  if ('children' in node) return node.children.some(saysSomething);
  return /[\p{L}\p{N}\p{S}]/u.test(toString(node));
}

function firstLineOf(node: Nodes, file: VFile): Range {
  const { start, end } = rangeOf(node);
  const line = String(file)
    .slice(start, end)
    .search(/[\r\n]/);
  return { start, end: line < 0 ? end : start + line };
}

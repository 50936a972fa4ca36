import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import { walk } from '../walk.ts';
import { rangeOf, type Range } from './problem.ts';

/** A part of a text that its translations have, too, whatever their words. */
export interface OutlinePart extends Range {
  readonly kind: 'heading' | 'table' | 'block';
  /** What is the same in every language: `##`, `3 × 2` (rows of a table with its head, and columns), `:::analysis`. */
  readonly form: string;
}

/** The headings, tables and blocks of a text, in order. */
export function outlineOf(tree: Root): readonly OutlinePart[] {
  const parts: OutlinePart[] = [];
  walk(tree, (node) => {
    const range = rangeOf(node);
    if (node.type === 'heading') parts.push({ kind: 'heading', form: '#'.repeat(node.depth), ...range });
    if (node.type === 'containerDirective') parts.push({ kind: 'block', form: `:::${node.name}`, ...range });
    if (node.type !== 'table') return;
    const columns = node.children[0]?.children.length ?? 0;
    const form = `${String(node.children.length)} × ${String(columns)}`;
    parts.push({ kind: 'table', form, ...range });
  });
  return parts;
}

import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMarkdown } from './parse/parser.ts';
import { replace, walk } from './walk.ts';

test('every node is shown once, parents first, in the order of the text', () => {
  const seen: string[] = [];
  walk(parseMarkdown('# A *b*\n\n- c'), ({ type }) => seen.push(type));
  expect(seen).toEqual([
    'root',
    'heading',
    'text',
    'emphasis',
    'text',
    'list',
    'listItem',
    'paragraph',
    'text',
  ]);
});

test('what is within is left out on demand', () => {
  const seen: string[] = [];
  walk(parseMarkdown('# A\n\nb'), ({ type }) => {
    seen.push(type);
    return type !== 'heading';
  });
  expect(seen).toEqual(['root', 'heading', 'paragraph', 'text']);
});

test('nodes are replaced by several, within any parent, and what comes in is left alone', () => {
  const tree = parseMarkdown('a\n\n> a *a* b');
  replace(tree, (node) =>
    node.type === 'text' && node.value.startsWith('a')
      ? [
          { type: 'text', value: 'a' },
          { type: 'text', value: node.value.toUpperCase() },
        ]
      : undefined,
  );
  expect(toString(tree)).toBe('aAaA aA b');
});

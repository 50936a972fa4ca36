import { expect, test } from 'vitest';
import { outlineOf } from './outline.ts';
import { parseMarkdown } from './parser.ts';

test('the outline of a text is its headings, tables and blocks, in order, each where it is written', () => {
  const body = '## One\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n:::analysis\n### Two\n:::\n';
  const parts = outlineOf(parseMarkdown(body));
  expect(parts.map(({ kind, form, start }) => [kind, form, body.slice(start).split('\n', 1)[0]])).toEqual([
    ['heading', '##', '## One'],
    ['table', '2 × 2', '| a | b |'],
    ['block', ':::analysis', ':::analysis'],
    ['heading', '###', '### Two'],
  ]);
});

import type { Text } from 'mdast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { partOf, problemsOf, report, wordsWithin } from './problem.ts';

const body = '- one\n  two three';
const node: Text = {
  type: 'text',
  value: 'one\ntwo three',
  position: { start: { line: 1, column: 3, offset: 2 }, end: { line: 2, column: 12, offset: 17 } },
};

test('a problem stands at its characters, and problems in order of position', () => {
  const file = new VFile(body);
  report(file, 'source-unknown', node, 'three', partOf(file, node, 8, 5));
  report(file, 'html-refused', node, 'one');
  expect(problemsOf(file)).toEqual([
    { slug: 'html-refused', line: 1, column: 3, subject: 'one', start: 2, end: 17 },
    { slug: 'source-unknown', line: 2, column: 7, subject: 'three', start: 12, end: 17 },
  ]);
});

test('words are found where they are written, or their node stands for them', () => {
  const file = new VFile(body);
  expect(wordsWithin(file, node, 'two')).toEqual({ start: 8, end: 11 });
  expect(wordsWithin(file, node, 'four')).toEqual({ start: 2, end: 17 });
});

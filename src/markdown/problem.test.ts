import type { Text } from 'mdast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { problemsOf, report } from './problem.ts';

test('a problem stands at its character, and problems in order of position', () => {
  const file = new VFile('one\ntwo three');
  const node: Text = {
    type: 'text',
    value: 'one\ntwo three',
    position: { start: { line: 3, column: 5 }, end: { line: 4, column: 10 } },
  };
  report(file, 'source-unknown', node, 'three', 8);
  report(file, 'html-refused', node, 'one');
  expect(problemsOf(file)).toEqual([
    { slug: 'html-refused', line: 3, column: 5, subject: 'one' },
    { slug: 'source-unknown', line: 4, column: 5, subject: 'three' },
  ]);
});

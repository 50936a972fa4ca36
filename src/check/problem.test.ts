import { expect, test } from 'vitest';
import { isError, orderProblems, type Problem } from './problem.ts';

const at = (file: string, line: number, column = 1): Problem => ({
  slug: 'source-unused',
  file,
  at: { line, column },
  end: { line, column },
  subject: '',
});

test('problems are ordered by file, line and column', () => {
  const ordered = orderProblems([at('b', 1), at('a', 10), at('a', 9, 2), at('a', 9, 1)]);
  expect(ordered.map(({ file, at: { line, column } }) => `${file}${String(line)}.${String(column)}`)).toEqual(
    ['a9.1', 'a9.2', 'a10.1', 'b1.1'],
  );
});

test('an error stops the build, a warning does not', () => {
  expect(isError({ ...at('a', 1), slug: 'source-unknown' })).toBe(true);
  expect(isError(at('a', 1))).toBe(false);
});

import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { check } from './points-few.ts';

const words = (count: number) => Array.from({ length: count }, () => 'lamp').join(' ');
const points = (count: number) =>
  `inBrief: [${Array.from({ length: count }, (_, n) => `p${String(n)}`).join()}]`;
const judge = (length: number, given: number, file = 'en/articles/a.md') =>
  told(check(tell(file, words(length), `title: T\n${points(given)}`)));

test.each([
  [300, 0, []],
  [130, 1, []],
  [301, 0, ['points-few 3:1 0']],
  [301, 2, ['points-few 3:1 2']],
  [700, 3, []],
])('a text of %i words with %i points', (length, given, problems) => {
  expect(judge(length, given)).toEqual(problems);
});

test('other kinds have none', () => {
  expect(judge(700, 0, 'en/topics/a.md')).toEqual([]);
});

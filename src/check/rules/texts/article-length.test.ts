import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { check } from './article-length.ts';

const words = (count: number, word = 'lamp') => Array.from({ length: count }, () => word).join(' ');
const judge = (body: string, file = 'en/articles/a.md', fields = 'title: T') =>
  told(check(tell(file, body, fields)));

test.each([
  [599, ['length-unusual 4:1 599']],
  [600, []],
  [1100, []],
  [1101, ['length-unusual 4:1 1101']],
])('an article of %i words', (count, problems) => {
  expect(judge(words(count))).toEqual(problems);
});

test('its length is that of its text: brief points add nothing, and other kinds have none', () => {
  expect(judge(words(599), 'en/articles/a.md', `inBrief: [${words(9)}]`)).toEqual(['length-unusual 4:1 599']);
  expect(judge('Dark.', 'en/events/e.md')).toEqual([]);
});

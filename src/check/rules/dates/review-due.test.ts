import { expect, test } from 'vitest';
import { asValid, entryOf, told } from '../../../../tests/support/entries.ts';
import { check } from './review-due.ts';

const judge = (today: string, file = 'en/articles/a.md') =>
  told(check(asValid(entryOf(file, '---\ntitle: T\nreviewBy: 2021-06-01\n---\n')), { today }));

test('a review is due on the day after the one that was set', () => {
  expect(judge('2021-06-01')).toEqual([]);
  expect(judge('2021-06-02')).toEqual(['review-due 3:11 2021-06-01']);
});

test('only articles are reviewed', () => {
  expect(judge('2021-06-02', 'en/events/e.md')).toEqual([]);
});

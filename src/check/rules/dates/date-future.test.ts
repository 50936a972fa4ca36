import { expect, test } from 'vitest';
import { asValid, entryOf, told } from '../../../../tests/support/entries.ts';
import { check } from './date-future.ts';

const judge = (file: string, text: string) =>
  told(check(asValid(entryOf(file, text)), { today: '2021-06-01' }));

test.each([
  ['today', '2021-06-01', []],
  ['tomorrow', '2021-06-02', ['date-future 1:7 2021-06-02']],
  ['this month, which has begun', '2021-06', []],
  ['the next month', '2021-07~', ['date-future 1:7 2021-07~']],
  ['a stretch that has begun', '2021-05-30/2021-06-30', []],
])('knowledge may reach to %s, and no farther', (_, day, problems) => {
  expect(judge('site.yml', `asOf: ${day}\n`)).toEqual(problems);
});

test('of a figure the statement from the future is told', () => {
  const text = 'statements:\n  - asOf: 2021-04\n  - asOf: 2021-07-01\n';
  expect(judge('numbers/steps.yml', text)).toEqual(['date-future 3:11 2021-07-01']);
});

test('an event may lie ahead', () => {
  expect(judge('en/events/e.md', '---\ndate: 2031\nasOf: 2031-01-01\n---\n')).toEqual([]);
});

test('of an article only the day up to which it covers events is one of knowledge', () => {
  const days = 'published: 2022-01-01\nupdated: 2022-01-01\nasOf: 2021-06-02';
  expect(judge('en/articles/a.md', `---\n${days}\n---\n`)).toEqual(['date-future 4:7 2021-06-02']);
});

import { expect, test } from 'vitest';
import { asValid, entryOf, told } from '../../../tests/support/entries.ts';
import { checkDates } from './dates.ts';

const today = '2021-06-01';
const judge = (file: string, text: string, on = today) => {
  const entry = entryOf(file, text);
  return told(checkDates(asValid(entry), on));
};
const article = (fields: Readonly<Record<string, string>> = {}, on = today) => {
  const sound = { published: '2021-05-02', updated: '2021-05-09', asOf: '2021-05-01', changes: '[]' };
  const lines = Object.entries({ ...sound, ...fields }).map(([key, value]) => `${key}: ${value}`);
  return judge('en/articles/a.md', `---\n${lines.join('\n')}\n---\n`, on);
};

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
  const text = 'steps:\n  statements:\n    - asOf: 2021-04\n    - asOf: 2021-07-01\n';
  expect(judge('numbers.yml', text)).toEqual(['date-future 4:13 2021-07-01']);
});

test('an explainer may change on the day it is published, and not before', () => {
  expect(article({ updated: '2021-05-02' })).toEqual([]);
  expect(article({ updated: '2021-05-01' })).toEqual([
    'date-order 3:10 updated (2021-05-01) is before published (2021-05-02).',
  ]);
});

test('changes lie between the first day and the last, both included', () => {
  const change = (day: string) => `\n  - { date: ${day} }`;
  expect(article({ changes: change('2021-05-02') + change('2021-05-09') })).toEqual([]);
  expect(article({ changes: change('2021-05-01') + change('2021-05-10') })).toEqual([
    'date-order 6:13 2021-05-01 is not between published and updated.',
    'date-order 7:13 2021-05-10 is not between published and updated.',
  ]);
});

test('days in the wrong order are one mistake, not one for each change', () => {
  const changes = '\n  - { date: 2021-05-02 }';
  expect(article({ updated: '2021-05-01', changes })).toHaveLength(1);
});

test('a review is due on the day after the one that was set', () => {
  expect(article({ reviewBy: today })).toEqual([]);
  expect(article({ reviewBy: today }, '2021-06-02')).toEqual(['review-due 6:11 2021-06-01']);
});

test('an event may lie ahead', () => {
  expect(judge('en/events/e.md', '---\ndate: 2031\nasOf: 2031-01-01\n---\n')).toEqual([]);
});

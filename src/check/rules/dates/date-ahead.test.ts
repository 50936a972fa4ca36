import { expect, test } from 'vitest';
import { asValid, entryOf, told } from '../../../../tests/support/entries.ts';
import { check } from './date-ahead.ts';

const judge = (file: string, text: string) =>
  told(check(asValid(entryOf(file, text)), { today: '2021-06-01' }));

test.each([
  ['today', '2021-06-01', []],
  ['tomorrow', '2021-06-02', ['date-ahead 1:12 2021-06-02']],
  ['this month, which has begun', '2021-06', []],
  ['next month', '2021-07', ['date-ahead 1:12 2021-07']],
  ['next year, about', '2022~', ['date-ahead 1:12 2022~']],
  ['nobody knows when', 'null', []],
])('a source may have been published %s', (_, day, problems) => {
  expect(judge('sources/s.yml', `published: ${day}\n`)).toEqual(problems);
});

test('nor can a source have been read, or a claim made, on a day to come', () => {
  expect(judge('sources/s.yml', 'published: 2021-05-01\naccessed: 2021-07-01\n')).toEqual([
    'date-ahead 2:11 2021-07-01',
  ]);
  expect(judge('en/claims/c.md', '---\ndate: 2021-07\n---\n')).toEqual(['date-ahead 2:7 2021-07']);
});

test('of an article that was published and changed on one day to come, one day is told', () => {
  const dated = (published: string, updated: string) =>
    judge('en/articles/a.md', `---\npublished: ${published}\nupdated: ${updated}\n---\n`);
  expect(dated('2021-07-01', '2021-07-01')).toEqual(['date-ahead 2:12 2021-07-01']);
  expect(dated('2021-05-01', '2021-07-01')).toEqual(['date-ahead 3:10 2021-07-01']);
  expect(dated('2021-05-01', '2021-06-01')).toEqual([]);
});

test('an event may lie ahead', () => {
  expect(judge('en/events/e.md', '---\ndate: 2031\n---\n')).toEqual([]);
});

import { expect, test } from 'vitest';
import { asValid, entryOf, told } from '../../../../tests/support/entries.ts';
import { check } from './date-order.ts';

const article = (fields: Readonly<Record<string, string>> = {}) => {
  const sound = { published: '2021-05-02', updated: '2021-05-09', asOf: '2021-05-01', changes: '[]' };
  const lines = Object.entries({ ...sound, ...fields }).map(([key, value]) => `${key}: ${value}`);
  return told(check(asValid(entryOf('en/articles/a.md', `---\n${lines.join('\n')}\n---\n`))));
};

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

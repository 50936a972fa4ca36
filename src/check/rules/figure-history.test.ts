import { expect, test } from 'vitest';
import { problemsIn, replace } from '../../../tests/support/story.ts';

const log = '{ min: 40, max: 44, asOf: 2021-04, saidBy: { en: Harbour Mice }';

test.each([
  ['a statement below a later one', '2021-04,', '2020-04,', 'statement-misplaced numbers.yml:6:33 2020-04'],
  [
    'a copy of a statement',
    '{ text: { en: countless }, asOf: 2021-04-03, saidBy: { en: The lamp }',
    log,
    'statement-repeated numbers.yml:7:33 Harbour Mice',
  ],
])('%s', (_, from, to, problem) => {
  expect(problemsIn({ 'numbers.yml': replace(from, to) })).toEqual([problem]);
});

test('two exact figures of one author and day need words that tell them apart', () => {
  const counts = (words: string) => (text: string) =>
    text
      .replace('min: 40, max: 44', 'value: 44')
      .replace(
        '{ text: { en: countless }, asOf: 2021-04-03, saidBy: { en: The lamp }',
        `{ value: 45, ${words}asOf: 2021-04, saidBy: { en: Harbour Mice }`,
      );
  expect(problemsIn({ 'numbers.yml': counts('') })).toEqual([
    'statement-repeated numbers.yml:7:26 Harbour Mice',
  ]);
  expect(problemsIn({ 'numbers.yml': counts('text: { en: 45 with the return }, ') })).toEqual([]);
});

test('a month may stand before or after its own days', () => {
  expect(problemsIn({ 'numbers.yml': replace('asOf: 2021-04-02', 'asOf: 2021-04-30') })).toEqual([
    'statement-misplaced numbers.yml:7:40 2021-04-03',
  ]);
});

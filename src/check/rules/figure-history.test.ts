import { expect, test } from 'vitest';
import { problemsIn, replace } from '../../../tests/support/story.ts';

const log = '{ min: 40, max: 44, asOf: 2021-04, saidBy: { en: Harbour Mice }';

test.each([
  [
    'a statement below a later one',
    '2021-04,',
    '2020-04,',
    'statement-misplaced numbers/steps.yml:4:31 2020-04',
  ],
  [
    'a copy of a statement',
    '{ text: { en: countless }, asOf: 2021-04-03, saidBy: { en: The lamp }',
    log,
    'statement-repeated numbers/steps.yml:5:31 Harbour Mice',
  ],
])('%s', (_, from, to, problem) => {
  expect(problemsIn({ 'numbers/steps.yml': replace(from, to) })).toEqual([problem]);
});

test('two exact figures of one author and day need words that tell them apart', () => {
  const counts = (words: string) => (text: string) =>
    text
      .replace('min: 40, max: 44', 'value: 44')
      .replace(
        '{ text: { en: countless }, asOf: 2021-04-03, saidBy: { en: The lamp }',
        `{ value: 45, ${words}asOf: 2021-04, saidBy: { en: Harbour Mice }`,
      );
  expect(problemsIn({ 'numbers/steps.yml': counts('') })).toEqual([
    'statement-repeated numbers/steps.yml:5:24 Harbour Mice',
  ]);
  expect(problemsIn({ 'numbers/steps.yml': counts('text: { en: 45 with the return }, ') })).toEqual([]);
});

test('a month may stand before or after its own days', () => {
  expect(problemsIn({ 'numbers/steps.yml': replace('asOf: 2021-04-02', 'asOf: 2021-04-30') })).toEqual([
    'statement-misplaced numbers/steps.yml:5:38 2021-04-03',
  ]);
});

test('the headline is a statement with the best status', () => {
  const marked = (text: string) => text.replace('asOf: 2021-04-02,', 'asOf: 2021-04-02, headline: true,');
  expect(problemsIn({ 'numbers/steps.yml': marked })).toEqual([
    'headline-weak numbers/steps.yml:3:44 The Tidal Gazette',
  ]);
  const equal = (text: string) => marked(text).replace('status: established', 'status: reported');
  expect(problemsIn({ 'numbers/steps.yml': equal })).toEqual([]);
});

test('a repeated count with a better status does not make a headline weak', () => {
  const repeated = (text: string) =>
    text
      .replace('asOf: 2021-04-02,', 'asOf: 2021-04-02, headline: true,')
      .replace('asOf: 2021-04,', 'asOf: 2021-04, repeats: true,');
  expect(problemsIn({ 'numbers/steps.yml': repeated })).toEqual([]);
});

test('a figure has one headline', () => {
  const both = (text: string) =>
    text
      .replace('asOf: 2021-04-02,', 'asOf: 2021-04-02, headline: true,')
      .replace('asOf: 2021-04,', 'asOf: 2021-04, headline: true,')
      .replace('status: established', 'status: reported');
  expect(problemsIn({ 'numbers/steps.yml': both })).toEqual([
    'headline-several numbers/steps.yml:4:50 Harbour Mice',
  ]);
});

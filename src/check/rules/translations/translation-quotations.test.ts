import { expect, test } from 'vitest';
import { tell, tellTranslation, told } from '../../../../tests/support/entries.ts';
import { check } from './translation-quotations.ts';

const judge = (body: string, there: string) =>
  told(
    check(
      tellTranslation('fr/articles/lamp.md', body, 'translated: 2021-05-01'),
      tell('en/articles/lamp.md', there),
    ),
  );

test('quotations are counted in the marks of each language, those within others left out', () => {
  expect(
    judge(
      'Elle a dit « basse » et « il a dit “non” » [@almanac].',
      'She said “low” and “he said ‘no’” [@almanac].',
    ),
  ).toEqual([]);
});

test('the passage that quotes more or less is the one that is reported', () => {
  expect(
    judge(
      'Noir [@almanac].\n\nElle a dit basse [@almanac].',
      'Dark [@almanac].\n\nShe said “low” [@almanac].',
    ),
  ).toEqual(['translation-quotations 6:1 0 here, 1 there']);
});

test('where passages were joined, all of them together are compared', () => {
  const there = '“Dark”, she said [@almanac].\n\nShe said “low” [@almanac].';
  expect(judge('« Noire », et « basse » [@almanac].', there)).toEqual([]);
  expect(judge('« Noire », et basse [@almanac].', there)).toEqual([
    'translation-quotations 4:1 1 here, 2 there',
  ]);
});

import { expect, test } from 'vitest';
import { byLetter, letterId, letterName } from './alphabet.ts';

const index = (names: readonly string[], language: string) =>
  byLetter(names, (name) => name, language).map(({ letter, entries }) => [letter, ...entries]);

test('accents are folded, case parts nothing, signs do not count', () => {
  expect(index(['Fog', 'Été', 'eagle', '“Dawn”', 'Élan', 'Zodiac'], 'fr')).toEqual([
    ['D', '“Dawn”'],
    ['E', 'eagle', 'Élan', 'Été'],
    ['F', 'Fog'],
    ['Z', 'Zodiac'],
  ]);
});

test('what begins with no letter stands under a sign of its own, numbers in order', () => {
  expect(index(['10 lamps', '2 lamps', 'A'], 'en')).toEqual([
    ['#', '2 lamps', '10 lamps'],
    ['A', 'A'],
  ]);
});

test('other scripts have their letters', () => {
  expect(index(['باب', 'أسد'], 'ar').map(([letter]) => letter)).toEqual(['ا', 'ب']);
});

test('each letter has an id that may stand in an address', () => {
  expect(byLetter(['2 lamps', 'Écho'], (name) => name, 'fr').map(letterId)).toEqual(['letter-0', 'letter-e']);
});

test('each letter has a name in ASCII for the address of its page', () => {
  const names = ['2 lamps', 'Écho', 'باب'];
  expect(byLetter(names, (name) => name, 'fr').map(letterName)).toEqual(['0', 'e', 'u628']);
});

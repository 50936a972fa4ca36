import { expect, test } from 'vitest';
import { countWords, readingMinutes } from './reading-time.ts';

test('words are what holds a letter or a digit', () => {
  expect(countWords('On 17 September - the “army” said: …')).toBe(6);
  expect(countWords('')).toBe(0);
});

test.each([
  [0, 1],
  [299, 1],
  [900, 5],
  [1100, 6],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});

import { expect, test } from 'vitest';
import { connectivesIn } from './connectives.ts';
import { rhythmOf } from './rhythm.ts';

test('sentences, their mean and their spread, counted by hand', () => {
  // 2, 4 and 6 words: 4 on average, and (4 + 0 + 4) / 3 is the square of the spread.
  const { words, sentences, mean, spread } = rhythmOf(
    ['It rang. Nobody heard the bell.', 'The keeper slept in the tower.'],
    'en',
  );
  expect({ words, sentences, mean }).toEqual({ words: 12, sentences: 3, mean: 4 });
  expect(spread).toBeCloseTo(Math.sqrt(8 / 3));
});

test('connectives in a thousand words, and the share of sentences that hold one', () => {
  // 10 + 5 + 5 words, two connectives in the first.
  const { connectives, joined } = rhythmOf(
    [
      'It rang, but nobody came, because the keeper slept well. That was a long night.',
      'Then the fog went away.',
    ],
    'en',
  );
  expect(connectives).toBe(100);
  expect(joined).toBeCloseTo(1 / 3);
});

test('a connective of several words is one, and a longer word is none', () => {
  const count = connectivesIn('en') ?? (() => NaN);
  expect(count('Even though it rang, so what? As a result it fell.')).toBe(3);
  expect(count('Button, sofa, sincerely, a-while, whichever.')).toBe(0);
  expect(connectivesIn('en-GB')?.('But')).toBe(1);
});

test('a language without a list has none, and nothing has no rhythm', () => {
  expect(rhythmOf(['Elle sonne, mais personne ne vient.'], 'fr')).toMatchObject({
    sentences: 1,
    mean: 6,
    connectives: undefined,
    joined: undefined,
  });
  expect(rhythmOf([], 'en')).toEqual({
    words: 0,
    sentences: 0,
    mean: 0,
    spread: 0,
    connectives: 0,
    joined: 0,
  });
});

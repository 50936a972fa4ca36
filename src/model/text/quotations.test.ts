import { expect, test } from 'vitest';
import { quotations, quotedIn } from './quotations.ts';

/** The letters of a text that stand in a quotation, the others as dots. */
const quotedOf = (...stretches: readonly string[]) => {
  const read = quotations();
  return stretches
    .map((text) => {
      const isQuoted = read(text);
      return [...text].map((letter, index) => (/\w/.test(letter) && isQuoted(index) ? letter : '.')).join('');
    })
    .join('');
};

test.each([
  ['a “b” c', '...b...'],
  ['a « b » c', '....b....'],
  ['a „b“ c', '...b...'],
  ['a "b" c "d"', '...b.....d.'],
  ['a “b « c » d” e', '...b...c...d...'],
  ['the keepers’ ‘lamp’', '...................'],
  ['a” b', '....'],
])('of %j', (text, quoted) => {
  expect(quotedOf(text)).toBe(quoted);
});

test('goes on over stretches, and without a closing mark to the end', () => {
  expect(quotedOf('a “b ', 'c', ' d” e')).toBe('...b.c.d...');
  expect(quotedOf('a “b', 'c')).toBe('...bc');
});

test.each([
  ['a “b” c « d » e', ['b', ' d ']],
  ['„b“, "c" and “d « e » f”', ['b', 'c', 'd « e » f']],
  ['a “b', []],
  ['a 5" lamp', []],
  ['” a “b”', ['b']],
])('of %j by themselves', (text, quoted) => {
  expect(quotedIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});

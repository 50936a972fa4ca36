import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold-accents.ts';

test.each([
  ['Goïta', 'Goita'],
  ['Goi\u0308ta', 'Goita'],
  ['l’État  \n major', "l'Etat major"],
  ['مَالِي', 'مالي'],
  // Here a mark makes another letter, or is the vowel.
  ['й', 'и\u0306'],
  ['แม่น้ำ', 'แม่น้ำ'],
])('%j becomes %j', (original, text) => {
  expect(fold(original).text).toBe(text);
});

test('each unit leads back to where it came from', () => {
  expect(fold('aï  b').origin).toEqual([0, 1, 2, 4, 5]);
});

test('the way back exists for any text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, origin } = fold(original);
      expect(origin).toHaveLength(text.length + 1);
      expect(origin.at(-1)).toBe(original.length);
      expect([...origin].sort((a, b) => a - b)).toEqual(origin);
    }),
  );
});

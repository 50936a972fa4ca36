import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareIds, compareText } from './compare.ts';

test('two texts have one order, and equal ones have none', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(compareText(a, b) + compareText(b, a)).toBe(0);
      expect(compareText(a, b) === 0).toBe(a === b);
    }),
  );
});

test('entries are ordered by id', () => {
  expect([{ id: 'b' }, { id: 'a' }, { id: 'a-b' }].sort(compareIds).map(({ id }) => id)).toEqual([
    'a',
    'a-b',
    'b',
  ]);
});

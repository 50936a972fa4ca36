import { expect, test } from 'vitest';
import { oneLine } from './one-line.ts';

test('line ends are spaces, and spaces that hold words together stay', () => {
  expect(oneLine('\n  Qui ?\r\n\tPersonne\u202F! \u00A0')).toBe('Qui ? Personne\u202F!');
});

import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['rfi-2024-09-19', 'afp-dawn-2024', 'keeper'];

test.each([
  ['rfi-2024-09-91', 'rfi-2024-09-19'],
  ['keper', 'keeper'],
  ['afp', undefined],
  ['something-else', undefined],
])('%s: did you mean %s?', (mistyped, meant) => {
  expect(nearest(mistyped, known)).toBe(meant);
});

test('nothing is near when nothing is known', () => {
  expect(nearest('a', [])).toBeUndefined();
});

import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { formatPosition } from './positions.ts';

test.each([
  [12.65, -8, false, '12.65° N, 8° W'],
  [-12.585, 7.945, true, 'about 12.59° S, 7.95° E'],
  [0, 0, false, '0° N, 0° E'],
])('%d, %d', (lat, lon, approximate, words) => {
  expect(formatPosition({ lat, lon, approximate }, en)).toBe(words);
});

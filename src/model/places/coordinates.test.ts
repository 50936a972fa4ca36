import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { formatPosition } from './coordinates.ts';

test.each([
  [12.65, -8, false, '12.65°\u00A0N, 8°\u00A0W'],
  [-12.585, 7.945, true, 'about 12.59°\u00A0S, 7.95°\u00A0E'],
  [0, 0, false, '0°\u00A0N, 0°\u00A0E'],
])('%d, %d', (lat, lon, approximate, words) => {
  expect(formatPosition({ lat, lon, approximate }, en)).toBe(words);
});

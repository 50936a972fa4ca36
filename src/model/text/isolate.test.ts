import { expect, test } from 'vitest';
import { isolated, runsAgainst } from './isolate.ts';

test.each([
  ['الجزيرة', true],
  ['Al Jazeera الجزيرة', true],
  ['ߒߞߏ', true],
  ['𞤆𞤵𞤤𞤢𞤪', true],
  ['RFI', false],
  // Tifinagh is written from left to right today, as Bambara is.
  ['ⵜⵉⴼⵉⵏⴰⵖ', false],
  ['Jɛkafɔ', false],
  ['2024', false],
])('in a line from left to right: %s, %s', (name, isolate) => {
  expect(runsAgainst(name, undefined)).toBe(isolate);
});

test.each([
  ['الجزيرة', false],
  ['RFI', true],
  ['ⵜⵉⴼⵉⵏⴰⵖ', true],
  ['2024', false],
])('in a line from right to left: %s, %s', (name, isolate) => {
  expect(runsAgainst(name, 'rtl')).toBe(isolate);
});

test('plain text isolates with signs, and only where it must', () => {
  expect(isolated('الجزيرة', undefined)).toBe('\u2068الجزيرة\u2069');
  expect(isolated('RFI', undefined)).toBe('RFI');
});

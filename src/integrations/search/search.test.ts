import { expect, test } from 'vitest';
import { inOrder } from './search.ts';

test('the languages of an index are listed in order, whatever order Pagefind writes them in', () => {
  const french = '"fr":{"hash":"fr_1","wasm":"fr","page_count":2}';
  const english = '"en":{"hash":"en_2","wasm":"en","page_count":3}';
  const entry = (...languages: readonly string[]) => `{"version":"1.5.2","languages":{${languages.join()}}}`;
  expect(inOrder(entry(french, english))).toBe(entry(english, french));
  expect(inOrder(entry(english, french))).toBe(entry(english, french));
});

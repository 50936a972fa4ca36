import { expect, test } from 'vitest';
import { searchForm } from './search-form.ts';

test.each([
  ['Éloïse  Marée', 'eloise maree'],
  ['MARÉE ', 'maree'],
  ["Jama'at", "jama'at"],
  ['Jama’at', "jama'at"],
])('%j is compared as %j', (name, form) => {
  expect(searchForm(name)).toBe(form);
});

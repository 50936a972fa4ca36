import { expect, test } from 'vitest';
import { inflectionOf } from './inflection.ts';

test.each([
  ['junta', 'juntas'],
  ['military junta', 'military juntas'],
  ['embassy', 'embassies'],
  ['convoy', 'convoys'],
  ['crash', 'crashes'],
  // Perhaps a plural already; an acronym; a title with a full stop.
  ['forces', undefined],
  ['JNIM', undefined],
  ['Gen.', undefined],
])('English: %s, %s', (form, plural) => {
  expect(inflectionOf('en-GB').plural(form)).toBe(plural);
});

test.each([
  ['junte', 'juntes'],
  ['général', 'généraux'],
  ['drapeau', 'drapeaux'],
  ['coup d’État', undefined],
  ['pays', undefined],
])('French: %s, %s', (form, plural) => {
  expect(inflectionOf('fr').plural(form)).toBe(plural);
});

test('a language without rules changes nothing', () => {
  expect(inflectionOf('bm').plural('jamana')).toBeUndefined();
});

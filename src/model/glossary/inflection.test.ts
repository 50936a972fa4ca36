import { expect, test } from 'vitest';
import { bareForm, inflectionOf, withoutArticle } from './inflection.ts';

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

test.each([
  ['L’Essor', 'Essor'],
  ["l'Azawad", 'Azawad'],
  ['Le Courrier du quai', 'Courrier du quai'],
  ['Une lampe', 'lampe'],
  ['Lesotho', 'Lesotho'],
  ['Larmes', 'Larmes'],
  ['Le', 'Le'],
])('French: %s without its article is %s, in English it is whole', (name, bare) => {
  expect(withoutArticle(name, 'fr')).toBe(bare);
  expect(withoutArticle(name, 'en')).toBe(name);
});

test.each([
  ['القاعدة', 'قاعدة'],
  ['الحارس', 'حارس'],
  ['حارس', 'حارس'],
  ['ال', 'ال'],
  ['ألمانيا', 'ألمانيا'],
])('Arabic: %s is sorted as %s, and found as it is written', (name, bare) => {
  expect(withoutArticle(name, 'ar')).toBe(bare);
  expect(bareForm(name, 'ar')).toBe(name);
});

test('the article of a proper name is a part of its form', () => {
  expect(bareForm('la transition', 'fr')).toBe('transition');
  expect(bareForm('La Voix du Nord', 'fr')).toBe('La Voix du Nord');
});

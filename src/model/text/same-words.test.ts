import { expect, test } from 'vitest';
import { holdsWords } from './same-words.ts';

const original =
  "Vers 5h du matin, j’ai entendu des crépitements d'armes. On est resté « caché » dans la maison.";

test.each([
  original,
  'j’ai entendu des crépitements d’armes',
  "J'ai entendu des crépitements d'armes,",
  'on est resté “caché” dans la maison!',
  'vers 5h\u00A0du\u202Fmatin',
  'vers 5h du\nmatin',
  'Vers 5h … d’armes',
  'Vers 5h du matin […] On est resté',
  '… des crépitements ... la maison …',
])('it holds %j', (quoted) => {
  expect(holdsWords(original, quoted)).toBe(true);
});

test.each([
  'j’ai entendu les crépitements d’armes',
  'j’ai entendu des CRÉPITEMENTS d’armes',
  'entendu des crépitements d’arme',
  'h du matin',
  'la maison … Vers 5h',
  'du matin j’ai entendu',
  'On est resté caché dans la maison',
  '…',
  '',
])('it does not hold %j', (quoted) => {
  expect(holdsWords(original, quoted)).toBe(false);
});

test('signs that mean something to a pattern are signs', () => {
  expect(holdsWords('The (second) lamp? It cost $5.', 'the (second) lamp? it cost')).toBe(false);
  expect(holdsWords('The (second) lamp? It cost $5.', 'the (second) lamp? It cost $5')).toBe(true);
});

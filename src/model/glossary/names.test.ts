import { expect, test } from 'vitest';
import { fullName, sortKey } from './names.ts';

test('people are sorted by family name, then by first name; anything else by its form', () => {
  const people = [
    { term: 'Zoé Marée', sortAs: 'Marée' },
    { term: 'night rota' },
    { term: 'Éloïse Marée', sortAs: 'Marée' },
    { term: 'Tom Oakum', sortAs: 'Oakum' },
  ];
  const keys = people.map((term) => sortKey(term, 'en')).sort(new Intl.Collator('en').compare);
  expect(keys).toEqual(['Marée, Éloïse Marée', 'Marée, Zoé Marée', 'Night rota', 'Oakum, Tom Oakum']);
});

test('in French an article counts for nothing, but in a family name, which its editor gives', () => {
  const terms = [
    { term: 'l’Azawad' },
    { term: 'Les Peuls' },
    { term: 'État' },
    { term: 'Jean Le Roux', sortAs: 'Le Roux' },
    { term: 'Lesotho' },
  ];
  const keys = ['Azawad', 'Peuls', 'État', 'Le Roux, Jean Le Roux', 'Lesotho'];
  expect(terms.map((term) => sortKey(term, 'fr'))).toEqual(keys);
  expect(sortKey({ term: 'Les Peuls' }, 'en')).toBe('Les Peuls');
});

test.each([
  [{ term: 'BWG', name: 'Bell Watch of Gullhaven' }, 'Bell Watch of Gullhaven (BWG)'],
  [{ term: 'Bell Watch', name: 'Bell Watch of Gullhaven' }, 'Bell Watch of Gullhaven'],
  [{ term: 'Tom Oakum' }, 'Tom Oakum'],
])('%j is called %s where nothing explains it', (term, name) => {
  expect(fullName(term)).toBe(name);
});

import { expect, test } from 'vitest';
import { wordsFor } from './words-for.ts';

const modules = {
  '../../i18n/fr/listen.ts': 'Écouter',
  '../../i18n/pt-BR/listen.ts': 'Ouvir no Brasil',
  '../../i18n/pt/listen.ts': 'Ouvir',
  '../../i18n/fr/listening.ts': 'Lecture',
};

test.each([
  ['fr', 'Écouter'],
  ['fr-ML', 'Écouter'],
  ['pt-BR', 'Ouvir no Brasil'],
  ['pt-AO', 'Ouvir'],
  ['bm', undefined],
  ['', undefined],
])('a page in %j has the words %j', (language, words) => {
  expect(wordsFor(modules, 'listen', language)).toBe(words);
});

import { expect, test } from 'vitest';
import type { LanguageState } from '../../check/translation-states.ts';
import { statusText } from './status.ts';

const french: readonly LanguageState[] = [
  {
    language: 'fr',
    texts: [
      { key: 'articles/a', state: 'translated', file: 'fr/articles/a.md', made: '2021-05-02' },
      { key: 'articles/longer', state: 'missing' },
      {
        key: 'events/b',
        state: 'stale',
        file: 'fr/events/b.md',
        made: '2021-05-02',
        changed: '2021-05-03',
      },
      { key: 'events/c', state: 'broken', file: 'fr/events/c.md' },
    ],
  },
];

test('what needs work comes first, in columns', () => {
  expect(statusText(french, 'en').split('\n')).toEqual([
    'fr: 1 translated, 1 stale, 1 missing, 1 broken',
    '  missing     articles/longer',
    '  stale       events/b         2021-05-02, original changed 2021-05-03',
    '  broken      events/c         npm run check says what is wrong',
    '  translated  articles/a       2021-05-02',
  ]);
});

test('an editor who reads French is told in French', () => {
  expect(statusText(french, 'fr').split('\n')).toEqual([
    'fr\u202F: 1 traduit, 1 à revoir, 1 manquant, 1 en erreur',
    '  manquant   articles/longer',
    '  à revoir   events/b         2021-05-02, original modifié le 2021-05-03',
    '  en erreur  events/c         npm run check dit ce qui ne va pas',
    '  traduit    articles/a       2021-05-02',
  ]);
});

test('a story in one language says so', () => {
  expect(statusText([], 'en')).toBe('The story is in one language.');
});

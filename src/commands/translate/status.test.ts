import { expect, test } from 'vitest';
import { statusText } from './status.ts';

test('what needs work comes first, in columns', () => {
  const text = statusText([
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
  ]);
  expect(text.split('\n')).toEqual([
    'fr: 1 translated, 1 stale, 1 missing, 1 broken',
    '  missing     articles/longer',
    '  stale       events/b         2021-05-02, original changed 2021-05-03',
    '  broken      events/c         npm run check says what is wrong',
    '  translated  articles/a       2021-05-02',
  ]);
});

test('a story in one language says so', () => {
  expect(statusText([])).toBe('The story is in one language.');
});

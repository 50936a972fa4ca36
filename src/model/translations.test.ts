import { expect, test } from 'vitest';
import type { Article, StoryEvent } from './story.ts';
import { translateAll, type Translation } from './translations.ts';

const event = {
  id: 'lit',
  language: 'en',
  body: 'Lit.',
  title: 'The lamp is lit',
  date: '2011',
} as StoryEvent;
const article = {
  id: 'walks',
  language: 'en',
  body: 'It walks.',
  title: 'How a lamp walks',
  updated: '2021-05-03',
  changes: [
    { date: '2021-05-02', kind: 'update', note: 'One.' },
    { date: '2021-05-03', kind: 'update', note: 'Two.' },
  ],
} as unknown as Article;
const words = (fields: object) => ({ language: 'fr', body: 'Texte.', ...fields }) as unknown as Translation;

test('a translation brings words, the original keeps the facts', () => {
  const translated = words({ id: 'lit', title: 'La lampe s’allume', translated: '2021-05-03' });
  expect(translateAll([event], [translated])).toEqual([
    { id: 'lit', language: 'fr', body: 'Texte.', title: 'La lampe s’allume', date: '2011' },
  ]);
});

test('where there is no translation the original stands, and says so', () => {
  expect(translateAll([event], [])).toEqual([{ ...event, translation: 'missing' }]);
});

test('a translation older than the last change of its original says so', () => {
  const made = (translated: string) =>
    translateAll([article], [words({ id: 'walks', changes: ['Un.'], translated })])[0];
  expect(made('2021-05-02')?.translation).toBe('stale');
  expect(made('2021-05-03')?.translation).toBeUndefined();
  expect(made('2021-05-03')?.changes.map(({ note }) => note)).toEqual(['Un.', 'Two.']);
});

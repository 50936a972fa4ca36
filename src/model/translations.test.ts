import { describe, expect, test } from 'vitest';
import type { Article, StoryEvent } from './story.ts';
import { digestOf, translateAll, type Translation } from './translations.ts';

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
  expect(translateAll('events', [event], [translated])).toEqual([
    { id: 'lit', language: 'fr', body: 'Texte.', title: 'La lampe s’allume', date: '2011' },
  ]);
});

test('where there is no translation the original is shown, and says so and in which language', () => {
  expect(translateAll('events', [event], [])).toEqual([{ ...event, translation: 'missing', lang: 'en' }]);
});

describe('a translation whose original has changed since', () => {
  const made = (fields: object, original = article) =>
    translateAll('articles', [original], [words({ id: 'walks', changes: ['Un.'], ...fields })])[0];

  test('is known by the days, where it has no digest', () => {
    expect(made({ translated: '2021-05-02' })?.translation).toEqual({
      made: '2021-05-02',
      changed: '2021-05-03',
    });
    expect(made({ translated: '2021-05-03' })?.translation).toBeUndefined();
    expect(made({ translated: '2021-05-03' })?.changes.map(({ note, lang }) => [note, lang])).toEqual([
      ['Un.', undefined],
      ['Two.', 'en'],
    ]);
  });

  test('is known by the digest, where it has one, whatever the days say', () => {
    const original = digestOf('articles', article);
    const changed = { ...article, body: 'It walks slowly.' };
    expect(made({ translated: '2021-05-02', original })?.translation).toBeUndefined();
    expect(made({ translated: '2021-05-03', original }, changed)?.translation).toEqual({
      made: '2021-05-03',
      changed: '2021-05-03',
    });
    // An original that does not say that it has changed: an earlier day would be a riddle.
    expect(made({ translated: '2021-05-04', original }, changed)?.translation).toEqual({
      made: '2021-05-04',
    });
  });
});

describe('the digest of an original', () => {
  const digest = digestOf('articles', article);

  test('is letters alone: YAML reads digits as numbers', () => {
    expect(digest).toMatch(/^[a-p]{10}$/);
  });

  test('does not change with line breaks, kinds of spaces and facts', () => {
    const wrapped = { ...article, body: '\nIt\u00A0walks.\n', order: 7, asOf: '2021-05-05' };
    expect(digestOf('articles', wrapped)).toBe(digest);
  });

  test.each([
    { body: 'It walked.' },
    { title: 'How lamps walk' },
    { changes: [] },
    { inBrief: ['It walks [@almanac].'] },
  ])('changes with its words: %j', (change) => {
    expect(digestOf('articles', { ...article, ...change })).not.toBe(digest);
  });

  test('of a term does not change with the forms that each language has of its own', () => {
    const term: object = { term: 'Keeper', short: 'Who keeps.' };
    const digestOfTerm = (more: object) => digestOf('glossary', { body: '', ...term, ...more });
    expect(digestOfTerm({ aliases: ['lampkeeper'], sortAs: 'keeper' })).toBe(digestOfTerm({}));
    expect(digestOfTerm({ name: 'Keeper of the Lamp' })).not.toBe(digestOfTerm({}));
  });
});

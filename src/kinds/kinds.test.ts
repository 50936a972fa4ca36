import { describe, expect, test } from 'vitest';
import { articleSchema } from './article.ts';
import { publishedCollections } from './collections.ts';
import { figureSchema } from './figure.ts';
import { kinds, textKinds, titleOf } from './kinds.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

describe.each(Object.entries(kinds))('%s', (_, { schema }) => {
  test('every field is described', () => {
    for (const [name, field] of Object.entries(schema.shape)) expect(field.description, name).toBeTruthy();
  });

  test('an unknown field is refused', () => {
    const issues = schema.safeParse({ tittle: 'x' }).error?.issues ?? [];
    expect(issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  });
});

test('every collection is a kind', () => {
  expect(Object.keys(kinds).sort()).toEqual([...publishedCollections, 'style'].sort());
});

test('every kind of text but the pages about the site needs citations', () => {
  const free = Object.entries(textKinds).filter(([, { needsCitations }]) => !needsCitations);
  expect(free.map(([collection]) => collection)).toEqual(['pages']);
});

const plain = (markdown: string) => markdown;

test('a claim is known by its statement, another entry by its title', () => {
  const event = textKinds.events.schema.parse({ title: 'T', date: 2011, topics: ['a'], weight: 'major' });
  expect(titleOf('events', event, 'It is lit.', plain)).toBe('T');
  const claim = textKinds.claims.schema.parse({ topic: 'a', status: 'reported', date: 2011 });
  expect(titleOf('claims', claim, 'It walks [@log].\n\nIt sleeps.', plain)).toBe('It walks');
});

test('an event may say what it is, in one of the words for it', () => {
  const { schema } = textKinds.events;
  const event = { title: 'T', date: 2011, topics: ['a'], weight: 'major' };
  expect(schema.parse(event)).not.toHaveProperty('kind');
  expect(schema.parse({ ...event, kind: 'election' })).toMatchObject({ kind: 'election' });
  expect(schema.safeParse({ ...event, kind: 'putsch' }).success).toBe(false);
});

test('a translation may not repeat a fact', () => {
  const fields = { title: 'T', translated: '2024-01-02' };
  const { translation } = textKinds.events;
  expect(translation.safeParse(fields).success).toBe(true);
  expect(translation.safeParse({ ...fields, date: '2011' }).success).toBe(false);
  expect(translation.safeParse({ ...fields, kind: 'coup' }).success).toBe(false);
});

test('an article has up to five points and a short summary', () => {
  const article = {
    title: 'T',
    summary: 'S',
    topic: 'a',
    order: 1,
    published: '2026-11-24',
    updated: '2026-11-24',
    asOf: '2024-09-30',
    inBrief: ['a', 'b', 'c'],
  };
  expect(articleSchema.parse(article)).toMatchObject({ changes: [], formerIds: [] });
  expect(articleSchema.safeParse({ ...article, inBrief: ['a', 'b'] }).success).toBe(true);
  expect(articleSchema.safeParse({ ...article, inBrief: [...'abcdef'] }).success).toBe(false);
  expect(articleSchema.safeParse({ ...article, summary: 'x'.repeat(201) }).success).toBe(false);
  expect(articleSchema.safeParse({ ...article, asOf: '2024-09' }).success).toBe(false);
});

test('a definition has at most 30 words', () => {
  const term = { term: 'T', kind: 'concept', sources: ['a'], short: 'word '.repeat(30) };
  expect(termSchema.safeParse(term).success).toBe(true);
  expect(termSchema.safeParse({ ...term, short: 'word '.repeat(31) }).success).toBe(false);
});

const statement = { asOf: '2024-09-19', saidBy: { en: 'A' }, status: 'reported', sources: ['a'] };

test.each([
  [{ value: 77 }, true],
  [{ min: 70 }, true],
  [{ max: 80 }, true],
  [{ min: 70, max: 77 }, true],
  [{ text: { en: 'some losses' } }, true],
  [{}, false],
  [{ value: 77, min: 70 }, false],
  [{ min: 78, max: 77 }, false],
  [{ value: 77, sources: [] }, false],
])('a statement %j', (over, valid) => {
  const figure = { measure: { en: 'm' }, statements: [{ ...statement, ...over }] };
  expect(figureSchema.safeParse(figure).success).toBe(valid);
});

test('what is not known about a source is null, not missing', () => {
  const source = {
    publisher: 'P',
    title: null,
    label: 'L',
    url: null,
    published: null,
    language: 'en',
    kind: 'analysis',
    tier: 2,
  };
  expect(sourceSchema.safeParse(source).success).toBe(true);
  expect(sourceSchema.safeParse({ ...source, published: undefined }).success).toBe(false);
  expect(sourceSchema.safeParse({ ...source, tier: 4 }).success).toBe(false);
});

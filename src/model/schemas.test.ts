import { expect, test } from 'vitest';
import { articleSchema, claimSchema, eventSchema, siteSchema, termSchema, topicSchema } from './schemas.ts';

const schemas = { articleSchema, claimSchema, eventSchema, siteSchema, termSchema, topicSchema };

test.each(Object.entries(schemas))('every field of %s is described', (_, schema) => {
  for (const [field, type] of Object.entries(schema.shape)) {
    expect(type.description, field).toBeTruthy();
  }
});

test.each(Object.entries(schemas))('%s refuses an unknown field', (_, schema) => {
  const issues = schema.safeParse({ tittle: 'x' }).error?.issues ?? [];
  expect(issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
});

test('an article needs three to five points and a short summary', () => {
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
  expect(articleSchema.safeParse({ ...article, inBrief: ['a', 'b'] }).success).toBe(false);
  expect(articleSchema.safeParse({ ...article, summary: 'x'.repeat(201) }).success).toBe(false);
  expect(articleSchema.safeParse({ ...article, asOf: '2024-09' }).success).toBe(false);
});

test('a definition has at most 45 words', () => {
  const term = { term: 'T', kind: 'concept', sources: ['a'], short: 'word '.repeat(45) };
  expect(termSchema.safeParse(term).success).toBe(true);
  expect(termSchema.safeParse({ ...term, short: 'word '.repeat(46) }).success).toBe(false);
});

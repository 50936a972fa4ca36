import { z } from 'zod';
import { expect, test } from 'vitest';
import { claimSchema } from './claim.ts';
import { articleSchema } from './article.ts';
import { markdownIn, markdownLine, proseIn, referencesIn, referredTo } from './fields.ts';
import { figureSchema } from './figure.ts';

test('references are found in fields, in lists, and in lists of groups, each at its place', () => {
  expect(
    referencesIn(claimSchema, { topic: 'lamp', by: undefined, disputedBy: ['keeper', 'mouse'] }),
  ).toEqual([
    { to: 'topics', id: 'lamp', path: ['topic'] },
    { to: 'glossary', id: 'keeper', path: ['disputedBy', 0] },
    { to: 'glossary', id: 'mouse', path: ['disputedBy', 1] },
  ]);
  expect(referencesIn(figureSchema, { statements: [{ sources: [] }, { sources: ['log'] }] })).toEqual([
    { to: 'sources', id: 'log', path: ['statements', 1, 'sources', 0] },
  ]);
});

test('a field keeps its meaning when it is described, refined or made optional', () => {
  const schema = z.strictObject({
    text: markdownLine
      .refine(() => true)
      .describe('Words')
      .optional(),
  });
  expect(markdownIn(schema, { text: 'It rained [@log].' })).toEqual([
    { text: 'It rained [@log].', path: ['text'] },
  ]);
  expect(markdownIn(schema, {})).toEqual([]);
});

test('the editor’s own words are found, whatever their length may be, with the language that a field names', () => {
  const changes = [{ note: 'Earlier.' }];
  expect(proseIn(articleSchema, { title: 'T', summary: 'S', inBrief: ['B [@log].'], changes })).toEqual([
    { text: 'T', path: ['title'] },
    { text: 'S', path: ['summary'] },
    { text: 'Earlier.', path: ['changes', 0, 'note'] },
  ]);
  const statements = [{ text: { fr: 'deux' }, value: 2, saidBy: null }];
  expect(proseIn(figureSchema, { measure: { en: 'Steps' }, statements })).toEqual([
    { text: 'Steps', path: ['measure', 'en'], language: 'en' },
    { text: 'deux', path: ['statements', 0, 'text', 'fr'], language: 'fr' },
  ]);
});

test('a question knows which entries can answer it', () => {
  expect(referredTo(claimSchema.shape.disputedBy)).toBe('glossary');
  expect(referredTo(claimSchema.shape.status)).toBeUndefined();
});

import { z } from 'zod';
import { expect, test } from 'vitest';
import { claimSchema } from './claim.ts';
import { markdownIn, markdownLine, referencesIn, referredTo } from './fields.ts';
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

test('a question knows which entries can answer it', () => {
  expect(referredTo(claimSchema.shape.disputedBy)).toBe('glossary');
  expect(referredTo(claimSchema.shape.status)).toBeUndefined();
});

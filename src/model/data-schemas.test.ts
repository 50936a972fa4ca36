import { expect, test } from 'vitest';
import { numberSchema, placeSchema, sourceSchema } from './data-schemas.ts';

const schemas = { numberSchema, placeSchema, sourceSchema };

test.each(Object.entries(schemas))('every field of %s is described', (_, schema) => {
  for (const [field, type] of Object.entries(schema.shape)) expect(type.description, field).toBeTruthy();
});

const statement = { asOf: '2024-09-19', saidBy: { en: 'A' }, status: 'reported', sources: ['a'] };
const figure = (over: object) =>
  numberSchema.safeParse({ measure: { en: 'm' }, unit: { en: 'u' }, statements: [{ ...statement, ...over }] })
    .success;

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
  expect(figure(over)).toBe(valid);
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

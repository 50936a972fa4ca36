import { expect, test } from 'vitest';
import type { Figure, TextKind } from './story.ts';
import { indexUses, termsOf, type Used } from './backlinks.ts';

const entry = (kind: TextKind, id: string, used: Partial<Used> = {}): Used => ({
  use: { kind, id, title: id, url: `/${id}/` },
  ...{ sources: [], terms: [], numbers: [], places: [], claims: [], links: [] },
  ...used,
});

const statement = (source: string) => ({ sources: [source] });
const figures = [
  { id: 'steps', statements: [statement('log'), statement('gazette')] },
] as unknown as readonly Figure[];

const entries = [
  entry('topics', 'lamp', { numbers: ['steps'], claims: ['counted'], terms: ['keeper'] }),
  entry('articles', 'walks', { sources: ['log', 'log'], claims: ['counted'], links: ['events/lit'] }),
  entry('events', 'lit', { places: ['harbour'], links: ['glossary/keeper'] }),
];
const uses = indexUses(entries, figures);
const ids = (index: ReadonlyMap<string, readonly { id: string }[]>, key: string) =>
  (index.get(key) ?? []).map(({ id }) => id);

test('a source is used by who cites it, and through the figures that come from it', () => {
  expect(ids(uses.sources, 'log')).toEqual(['lamp', 'walks']);
  expect(ids(uses.sources, 'gazette')).toEqual(['lamp']);
});

test('a term is used by who names it or links to it', () => {
  expect(ids(uses.terms, 'keeper')).toEqual(['lamp', 'lit']);
  expect(termsOf({ terms: ['fog'], links: ['events/lit', 'glossary/keeper'] })).toEqual(['fog', 'keeper']);
});

test('figures, places, claims and entries know their users', () => {
  expect(ids(uses.numbers, 'steps')).toEqual(['lamp']);
  expect(ids(uses.places, 'harbour')).toEqual(['lit']);
  expect(ids(uses.claims, 'counted')).toEqual(['lamp', 'walks']);
  expect(ids(uses.entries, 'events/lit')).toEqual(['walks']);
  expect(uses.entries.get('events/unknown')).toBeUndefined();
});

test('what the story does not hold brings no sources', () => {
  expect(indexUses([entry('events', 'x', { numbers: ['gone'] })], figures).sources.size).toBe(0);
});

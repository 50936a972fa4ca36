import { expect, test } from 'vitest';
import { kinds } from '../../kinds/kinds.ts';
import type { Collection } from '../../kinds/collections.ts';
import { deskKind } from '../fields/desk-kind.ts';
import type { DeskField } from '../fields/field.ts';
import { french } from './french.ts';
import { labels } from './labels.ts';
import { hintOf, sayFormat } from './words.ts';

function withParts(field: DeskField): readonly DeskField[] {
  if (field.type === 'group') return [field, ...field.fields.flatMap(withParts)];
  return field.type === 'list' || field.type === 'languages' ? [field, ...withParts(field.of)] : [field];
}

const fields = (Object.keys(kinds) as Collection[]).flatMap((collection) => {
  const { original, translation = [] } = deskKind(collection);
  return [...original, ...translation].flatMap(withParts);
});

test('every field of every schema has a name in English and French (src/desk/words/labels.ts)', () => {
  expect(fields.length).toBeGreaterThan(90);
  expect([...new Set(fields.map(({ name }) => name))].filter((name) => !labels[name])).toEqual([]);
});

test('every description of a field has its French (src/desk/words/french.ts), and no other has', () => {
  const hints = new Set(fields.map(({ hint }) => hint).filter((hint) => hint !== ''));
  expect([...hints].filter((hint) => hintOf(hint, 'fr') === hint)).toEqual([]);
  expect(
    Object.keys(french).filter(
      (known) => ![...hints].some((hint) => hint === known || hint.startsWith(`${known}: `)),
    ),
  ).toEqual([]);
});

test('every pattern is told in words, by what fits it', () => {
  const told = new Map(
    fields.flatMap((field) =>
      field.type === 'line' && field.pattern !== undefined
        ? [[`${field.name}: ${sayFormat(field.pattern, 'en')}`, sayFormat(field.pattern, 'fr')] as const]
        : [],
    ),
  );
  expect(told.get('published: A full day, like 2024-09-17')).toBe('Un jour complet, comme 2024-09-17');
  expect([...told.keys()].filter((words) => words.includes('not the form'))).toEqual([]);
  expect([...told.keys()]).toEqual(
    expect.arrayContaining([
      'date: A date as far as it is known: 2024, 2024-09, 2024-09-17, 2021-12~ or 2023-06/2023-12',
      'language: A language tag, like en or pt-BR',
      'url: A web address, like https://example.org/',
      'contact: A web address or an e-mail address',
      'item: Lower-case words joined by hyphens, like fuel-blockade',
    ]),
  );
});

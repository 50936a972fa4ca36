import { expect, test } from 'vitest';
import { divide, foldRest, pageOfEach, type Part } from './divide.ts';

const part = (title: string, ...ids: readonly string[]): Part<{ id: string }> => ({
  id: title.toLowerCase(),
  title,
  entries: ids.map((id) => ({ id })),
});
const shown = (pages: readonly Part<{ id: string }>[]) =>
  pages.map(({ id, title, entries }) => [id, title, entries.map((entry) => entry.id).join('')]);

test('a list that fits one page has no others', () => {
  expect(divide([part('A', 'a', 'b'), part('B', 'c')], 3)).toEqual([]);
});

test('a longer one has a page for each part, however few entries it has', () => {
  expect(shown(divide([part('A', 'a', 'b'), part('B', 'c')], 2))).toEqual([
    ['a', 'A', 'ab'],
    ['b', 'B', 'c'],
  ]);
});

test('a part that is itself too long has several, of which the first keeps its name', () => {
  expect(shown(divide([part('A', 'a', 'b', 'c', 'd', 'e'), part('B', 'f')], 2))).toEqual([
    ['a', 'A (1)', 'ab'],
    ['a-2', 'A (2)', 'cd'],
    ['a-3', 'A (3)', 'e'],
    ['b', 'B', 'f'],
  ]);
});

test('an entry takes as many rows as it has; one that is too long for any page has its own', () => {
  const rows: Readonly<Record<string, number>> = { a: 1, b: 9, c: 2, d: 2 };
  const pages = divide([part('A', 'a', 'b', 'c', 'd')], 4, ({ id }) => rows[id] ?? 0);
  expect(shown(pages).map(([, , entries]) => entries)).toEqual(['a', 'b', 'cd']);
});

test('each entry is found on its page', () => {
  const pages = divide([part('A', 'a', 'b'), part('B', 'c')], 1);
  expect([...pageOfEach(pages)]).toEqual([
    ['a', 'a'],
    ['b', 'a-2'],
    ['c', 'b'],
  ]);
});

test('the rest of a list is what is left after its beginning', () => {
  expect(foldRest(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']]);
  expect(foldRest(['a', 'b'], 2)).toEqual([['a', 'b'], []]);
});

import { expect, test } from 'vitest';
import { nearWords } from './near-words.ts';

const known = ['Bamako', 'élection', 'JNIM', 'junta', 'lamp', 'Marée', 'president', 'rowed', 'the'];

test.each([
  ['bamoko', ['Bamako']],
  ['eletion', ['élection']],
  ['jnmi', ['JNIM']],
  ['maré', ['Marée']],
  ['presidant', ['president']],
  ['lamb', ['lamp']],
  ['teh', []],
  ['zeppelin', []],
  ['lighthouse', []],
])('who types %j means %j', (mistyped, meant) => {
  expect(nearWords(mistyped, known)).toEqual(meant);
});

test('the nearest come first, those with the same beginning before others, and five at most', () => {
  const many = ['bark', 'larks', 'lark', 'lank', 'park', 'mark', 'dark', 'bank'];
  expect(nearWords('lask', many)).toEqual(['lark', 'lank', 'larks', 'bark', 'park']);
});

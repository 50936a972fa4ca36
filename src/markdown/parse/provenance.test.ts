import { expect, test } from 'vitest';
import { problems } from '../../../tests/support/context.ts';

const uncited = (body: string, provenance = true) =>
  problems(body, { provenance }).filter((problem) => problem.startsWith('paragraph-uncited'));

test.each([
  ['a paragraph', 'It is dark.', 'paragraph-uncited 1:1 It is dark.'],
  ['a later paragraph', 'Dark [@almanac].\n\nVery dark.', 'paragraph-uncited 3:1 Very dark.'],
  ['a list item', '- dark [@almanac]\n- light', 'paragraph-uncited 2:3 light'],
  [
    'a list item, though the list within it cites',
    '- dark\n  - light [@almanac]',
    'paragraph-uncited 1:3 dark',
  ],
  ['a table row', '| a |\n| - |\n| b |', 'paragraph-uncited 3:1 b'],
  ['a quotation', '> dark', 'paragraph-uncited 1:3 dark'],
  ['a link is no citation', '[dark](../events/lamp-lit.md)', 'paragraph-uncited 1:1 dark'],
  ['the lines after our own reading', ':::analysis\nx\n:::\n\ndark', 'paragraph-uncited 5:1 dark'],
])('%s', (_, body, problem) => {
  expect(uncited(body)).toEqual([problem]);
});

test.each([
  'Dark [@almanac].',
  'It walked :number[steps] steps.',
  '## Dark\n\nDark [@almanac].',
  '| a |\n| - |\n| b [@almanac] |',
  ':::analysis\nPerhaps.\n\n- Or not.\n:::',
])('%j carries its sources', (body) => {
  expect(uncited(body)).toEqual([]);
});

test('an unreadable citation is no citation, but known to be one mistake only where it stands', () => {
  expect(problems('Dark [@nobody].')).toEqual(['source-unknown 1:8 nobody']);
});

test.each([
  ['a paragraph', '[@almanac]', '1:1 [@almanac]'],
  ['an item', 'Dark [@almanac].\n\n- *[@almanac]*', '3:3 *[@almanac]*'],
  ['a row', '| a | b |\n| - | - |\n| – | [@almanac] |', '3:1 | – | [@almanac] |'],
  ['a quotation', '> [@almanac; @harbour-log].', '1:3 [@almanac; @harbour-log].'],
])('a citation alone supports nothing: %s', (_, body, place) => {
  expect(problems(body)).toEqual([`words-missing ${place}`]);
});

test('pages about the site need none', () => {
  expect(uncited('It is dark.', false)).toEqual([]);
});

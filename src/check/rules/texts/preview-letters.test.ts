import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { check } from './preview-letters.ts';

const judge = (title: string, summary = 'S') =>
  told(check(tell('en/articles/a.md', '', `title: ${title}\nsummary: ${summary}`)));

test('titles and summaries in the scripts of the region can be drawn', () => {
  expect(judge('Jɛkafɔ ni الجزيرة ߒߞߏ ⵜⵉⴼⵉⵏⴰⵖ', 'Où\u202F?')).toEqual([]);
});

test('each sign that no face has is named once, where it is written', () => {
  expect(judge('Lamp 北京北', 'In Київ [@almanac]')).toEqual([
    'letters-undrawn 2:8 北 京',
    'letters-undrawn 3:10 К и ї в',
  ]);
});

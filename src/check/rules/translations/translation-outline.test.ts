import { describe, expect, test } from 'vitest';
import { tell, tellTranslation, told } from '../../../../tests/support/entries.ts';
import { check } from './translation-outline.ts';

const judge = (body: string, there: string) =>
  told(
    check(
      tellTranslation('fr/articles/lamp.md', body, 'translated: 2021-05-01'),
      tell('en/articles/lamp.md', there),
    ),
  );
const dark = 'Dark [@almanac].';

describe('headings', () => {
  const there = `## The tower\n\n${dark}\n\n### The way back\n\n${dark}`;

  test('of the same ranks in the same order differ in nothing', () => {
    expect(judge(`## La tour\n\n${dark}\n\n### Le retour\n\n${dark}`, there)).toEqual([]);
  });

  test('of another rank, left out or added are named at their place', () => {
    expect(judge(`## La tour\n\n${dark}\n\n## Le retour\n\n${dark}`, there)).toEqual([
      'translation-headings 8:1 "## Le retour", where the original has "### The way back"',
    ]);
    expect(judge(`## La tour\n\n${dark}`, there)).toEqual([
      'translation-headings 4:1 "### The way back" is left out',
    ]);
    expect(judge(dark, there)).toEqual(['translation-headings 4:1 "## The tower" is left out']);
    expect(judge(`## La tour\n\n${dark}`, dark)).toEqual([
      'translation-headings 4:1 "## La tour" is only here',
    ]);
  });
});

test('a table of another size is named with both sizes', () => {
  const table = (...rows: readonly string[]) => ['| Hour | Steps |', '| --- | --- |', ...rows].join('\n');
  const [one, two] = ['| 04:30 | 0 [@almanac] |', '| 05:30 | 42 [@almanac] |'];
  expect(judge(table(one, two), table(one, two))).toEqual([]);
  expect(judge(table(one), table(one, two))).toEqual([
    'translation-tables 4:1 "a table of 2 × 2", where the original has "a table of 3 × 2"',
  ]);
});

test('our own reading is ours in every language', () => {
  expect(judge('Peut-être [@almanac].', ':::analysis\nPerhaps.\n:::')).toEqual([
    'translation-blocks 4:1 ":::analysis" is left out',
  ]);
});

test('a translation that cannot be printed is not compared', () => {
  expect(judge('Noir [@nobody].', `## The tower\n\n${dark}`)).toEqual([]);
});

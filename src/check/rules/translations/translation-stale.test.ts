import { expect, test } from 'vitest';
import { tell, tellTranslation, told } from '../../../../tests/support/entries.ts';
import { check } from './translation-stale.ts';

const judge = (body: string, translated: string, updated: string) =>
  told(
    check(
      tellTranslation('fr/articles/lamp.md', body, `translated: ${translated}`),
      tell('en/articles/lamp.md', 'Dark [@almanac].', `updated: ${updated}`),
    ),
  );

test.each([
  ['2021-05-01', '2021-05-02', ['translation-stale 2:13 2021-05-02']],
  ['2021-05-02', '2021-05-02', []],
  ['2021-05-03', '2021-05-02', []],
])('translated %s, changed %s', (translated, updated, problems) => {
  expect(judge('Noir [@almanac].', translated, updated)).toEqual(problems);
});

test('a translation that cannot be printed grows old, too', () => {
  expect(judge('Noir [@nobody].', '2021-05-01', '2021-05-02')).toHaveLength(1);
});

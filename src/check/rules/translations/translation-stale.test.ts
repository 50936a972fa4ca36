import { expect, test } from 'vitest';
import { tell, tellTranslation, told } from '../../../../tests/support/entries.ts';
import { digestOf } from '../../../model/translations.ts';
import { check } from './translation-stale.ts';

const original = (body: string, updated: string) =>
  tell('en/articles/lamp.md', body, `title: T\nupdated: ${updated}`);
const judge = (body: string, fields: string, there = original('Dark [@almanac].', '2021-05-02')) =>
  told(check(tellTranslation('fr/articles/lamp.md', body, fields), there));

test.each([
  ['2021-05-01', ['translation-stale 2:13 2021-05-01']],
  ['2021-05-02', []],
  ['2021-05-03', []],
])('translated %s without a digest, changed 2021-05-02', (translated, problems) => {
  expect(judge('Noir [@almanac].', `translated: ${translated}`)).toEqual(problems);
});

test('a digest decides alone, and is underlined where it no longer fits', () => {
  const there = original('Dark [@almanac].', '2021-05-02');
  const digest = digestOf('articles', { ...there.data, body: there.entry.body });
  const fields = `translated: 2021-05-01\noriginal: ${digest}`;
  expect(judge('Noir [@almanac].', fields, there)).toEqual([]);
  expect(judge('Noir [@almanac].', fields, original('Grey [@almanac].', '2021-05-01'))).toEqual([
    'translation-stale 3:11 2021-05-01',
  ]);
});

test('a translation that cannot be printed grows old, too', () => {
  expect(judge('Noir [@nobody].', 'translated: 2021-05-01')).toHaveLength(1);
});

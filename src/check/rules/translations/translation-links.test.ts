import { expect, test } from 'vitest';
import { tell, tellTranslation, told } from '../../../../tests/support/entries.ts';
import { check } from './translation-links.ts';

const judge = (body: string, there: string) =>
  told(
    check(
      tellTranslation('fr/articles/lamp.md', body, 'translated: 2021-05-01'),
      tell('en/articles/lamp.md', there),
    ),
  );

test('the same entries in another order, and other parts of them, are the same links', () => {
  const there = '[Lit](../events/lamp-lit.md) [asleep](lamp-sleeps.md#by-day) [@almanac].';
  expect(
    judge('[Endormie](lamp-sleeps.md#le-jour), [allumée](../events/lamp-lit.md) [@almanac].', there),
  ).toEqual([]);
});

test('a link that only one of them has is reported where it is written, or at the beginning', () => {
  expect(
    judge('\n[Endormie](lamp-sleeps.md) [@almanac].', '[Lit](../events/lamp-lit.md) [@almanac].'),
  ).toEqual([
    'translation-links 5:12 articles/lamp-sleeps is only here',
    'translation-links 5:1 events/lamp-lit is left out',
  ]);
});

test('a link within the text is no link to an entry', () => {
  expect(judge('## Noir\n\n[Plus haut](#noir) [@almanac].', '## Dark\n\nDark [@almanac].')).toEqual([]);
});

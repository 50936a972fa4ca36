import { expect, test } from 'vitest';
import { tell, tellTranslation, told } from '../../../../tests/support/entries.ts';
import { check } from './translation-claim.ts';

const judge = (kind: string, body: string) =>
  told(
    check(
      tellTranslation(`fr/${kind}/lamp.md`, body, 'translated: 2021-05-01'),
      tell(`en/${kind}/lamp.md`, 'It went out [@almanac].\n\nThe Keeper denies it [@almanac].'),
    ),
  );

test('a claim without what speaks against it is reported', () => {
  expect(judge('claims', 'Elle s’est éteinte [@almanac].')).toEqual([
    'translation-claim 4:1 1 here, 2 there',
  ]);
  expect(judge('claims', 'Elle s’est éteinte [@almanac].\n\nLe Gardien dément [@almanac].')).toEqual([]);
});

test('the paragraphs of other texts may be divided otherwise', () => {
  expect(judge('events', 'Elle s’est éteinte ; le Gardien dément [@almanac].')).toEqual([]);
});

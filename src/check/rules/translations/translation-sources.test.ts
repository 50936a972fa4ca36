import { describe, expect, test } from 'vitest';
import { context } from '../../../../tests/support/context.ts';
import { tell, tellTranslation, told } from '../../../../tests/support/entries.ts';
import { check } from './translation-sources.ts';

const judge = (body: string, there: string) =>
  told(
    check(
      tellTranslation('fr/articles/lamp.md', body, 'translated: 2021-05-01'),
      tell('en/articles/lamp.md', there),
    ),
  );

describe('a translation and its original', () => {
  test('say the same when they use the same, in any order and however often', () => {
    const there = 'Dark [@almanac].\n\n:number[steps] steps [@harbour-log].';
    expect(judge(':number[steps] pas [@harbour-log].\n\nNoir [@almanac] [@almanac].', there)).toEqual([]);
  });

  test('a source that only one of them has is reported where it is written, or at the beginning', () => {
    expect(judge('\nNoir [@almanac].\nNuit [@harbour-log].', 'Dark [@almanac; @gazette-2021].')).toEqual([
      'translation-sources 6:7 @harbour-log is only here.',
      'translation-sources 5:1 @gazette-2021 is left out.',
    ]);
  });

  test('a source is not taken for another whose id begins alike', () => {
    const world = { ...context, sources: new Set(['harbour', 'harbour-log']) };
    const body = 'Noir [@harbour-log].\n\nNuit [@harbour].';
    const here = tellTranslation('fr/articles/lamp.md', body, 'translated: 2021-05-01', world);
    const there = tell('en/articles/lamp.md', 'Dark [@harbour-log].', 'title: T', world);
    expect(told(check(here, there))).toEqual(['translation-sources 6:7 @harbour is only here.']);
  });

  test('a figure that differs is told without the sources that it brings', () => {
    expect(judge('Noir [@almanac].', ':number[steps] steps, dark [@almanac].')).toEqual([
      'translation-sources 4:1 :number[steps] is left out.',
    ]);
  });

  test('of a translation that cannot be printed are not compared', () => {
    expect(judge('Noir [@nobody].', 'Dark [@almanac].')).toEqual([]);
  });
});

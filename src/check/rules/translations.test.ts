import { describe, expect, test } from 'vitest';
import { context } from '../../../tests/support/context.ts';
import { entryOf, tell, tellTranslation, told } from '../../../tests/support/entries.ts';
import { checkMissing, checkOrphan, checkTranslation } from './translations.ts';

const original = (body: string, fields = 'title: T') => tell('en/articles/lamp.md', body, fields);
const judge = (body: string, there: string, translated = '2021-05-01', updated = '2021-05-01') =>
  told(
    checkTranslation(
      tellTranslation('fr/articles/lamp.md', body, `translated: ${translated}`),
      original(there, `updated: ${updated}`),
    ),
  );

describe('a translation and its original', () => {
  test('say the same when they use the same, in any order and however often', () => {
    const there = 'Dark [@almanac].\n\n:number[steps] steps [@harbour-log].';
    expect(judge(':number[steps] pas [@harbour-log].\n\nNoir [@almanac] [@almanac].', there)).toEqual([]);
  });

  test('a source that stands only in one of them is told where it stands, or at the beginning', () => {
    expect(judge('\nNoir [@almanac].\nNuit [@harbour-log].', 'Dark [@almanac; @gazette-2021].')).toEqual([
      'translation-sources 6:7 @harbour-log stands only here.',
      'translation-sources 5:1 @gazette-2021 is left out.',
    ]);
  });

  test('a source is not taken for another whose id begins alike', () => {
    const world = { ...context, sources: new Set(['harbour', 'harbour-log']) };
    const body = 'Noir [@harbour-log].\n\nNuit [@harbour].';
    const here = tellTranslation('fr/articles/lamp.md', body, 'translated: 2021-05-01', world);
    const there = tell('en/articles/lamp.md', 'Dark [@harbour-log].', 'title: T', world);
    expect(told(checkTranslation(here, there))).toEqual([
      'translation-sources 6:7 @harbour stands only here.',
    ]);
  });

  test('a figure that differs is told without the sources that it brings', () => {
    expect(judge('Noir [@almanac].', ':number[steps] steps, dark [@almanac].')).toEqual([
      'translation-sources 4:1 :number[steps] is left out.',
    ]);
  });

  test('of a translation that cannot be printed only its age is judged', () => {
    expect(judge('Noir [@nobody].', 'Dark [@almanac].')).toEqual([]);
    expect(judge('Noir [@nobody].', 'Dark [@almanac].', '2021-05-01', '2021-05-02')).toEqual([
      'translation-stale 2:13 2021-05-02',
    ]);
  });

  test.each([
    ['2021-05-01', '2021-05-02', ['translation-stale 2:13 2021-05-02']],
    ['2021-05-02', '2021-05-02', []],
    ['2021-05-03', '2021-05-02', []],
  ])('translated %s, changed %s', (translated, updated, problems) => {
    expect(judge('Noir [@almanac].', 'Dark [@almanac].', translated, updated)).toEqual(problems);
  });
});

test('an orphan names the original that may be meant', () => {
  const orphan = tellTranslation('fr/articles/lmap.md', 'Noir [@almanac].');
  expect(checkOrphan(orphan, new Set(['lamp', 'tower']))).toMatchObject({
    slug: 'translation-orphan',
    file: 'fr/articles/lmap.md',
    subject: 'lmap',
    nearest: 'lamp',
  });
  expect(checkOrphan(orphan, new Set())).not.toHaveProperty('nearest');
});

test('a translation is missing for its own kind, at the original', () => {
  const originals = [original('').entry, entryOf('en/events/lamp.md', '---\ntitle: T\n---\n')];
  expect(checkMissing(originals, new Set(['articles/lamp']), 'fr')).toMatchObject([
    { slug: 'translation-missing', file: 'en/events/lamp.md', subject: 'fr/events/lamp.md' },
  ]);
});

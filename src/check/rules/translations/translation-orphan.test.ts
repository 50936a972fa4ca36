import { expect, test } from 'vitest';
import { tellTranslation } from '../../../../tests/support/entries.ts';
import { check } from './translation-orphan.ts';

test('an orphan names the original that may be meant', () => {
  const orphan = tellTranslation('fr/articles/lmap.md', 'Noir [@almanac].');
  expect(check(orphan, new Set(['lamp', 'tower']))).toMatchObject([
    { slug: 'translation-orphan', file: 'fr/articles/lmap.md', subject: 'lmap', nearest: 'lamp' },
  ]);
  expect(check(orphan, new Set())[0]).not.toHaveProperty('nearest');
});

test('a translation of what there is, broken or not, is none', () => {
  expect(check(tellTranslation('fr/articles/lamp.md', 'Noir.'), new Set(['lamp']))).toEqual([]);
});

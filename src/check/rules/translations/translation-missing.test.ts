import { expect, test } from 'vitest';
import { entryOf, told } from '../../../../tests/support/entries.ts';
import type { Site } from '../../../model/story.ts';
import { check } from './translation-missing.ts';

const settings = entryOf('site.yml', 'languages: [en, fr]\n');
const site = { languages: ['en', 'fr'] } as Site;
const originals = new Set(['articles/lamp', 'events/lamp', 'events/bell']);

test('all that a language lacks is one problem, at its name in the settings', () => {
  expect(told(check(settings, site, originals, new Set(['articles/lamp']), 'fr'))).toEqual([
    'translation-missing 1:17 fr: 2 of 3 are missing',
  ]);
});

test('a language that the settings do not name is reported at their list', () => {
  expect(told(check(settings, site, originals, new Set(), 'ar'))).toEqual([
    'translation-missing 1:1 ar: 3 of 3 are missing',
  ]);
});

test('a translation without an original makes up for none that is missing', () => {
  expect(check(settings, site, originals, originals, 'fr')).toEqual([]);
  expect(check(settings, site, originals, new Set(['articles/lmap', 'events/lamp']), 'fr')).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { entryOf, told } from '../../../../tests/support/entries.ts';
import type { Site } from '../../../model/story.ts';
import { check } from './language-unlisted.ts';

test('a language that the settings name may have a folder, another is reported at their list', () => {
  const entry = entryOf('site.yml', 'publisher: null\nlanguages: [en, fr]\n');
  const site = { languages: ['en', 'fr'] } as Site;
  expect(check(entry, site, 'fr')).toEqual([]);
  expect(told(check(entry, site, 'tlh'))).toEqual(['language-unlisted 2:1 tlh']);
});

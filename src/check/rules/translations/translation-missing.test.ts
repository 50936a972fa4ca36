import { expect, test } from 'vitest';
import { entryOf, tell } from '../../../../tests/support/entries.ts';
import { check } from './translation-missing.ts';

test('a translation is missing for its own kind, at the original', () => {
  const originals = [
    tell('en/articles/lamp.md', '').entry,
    entryOf('en/events/lamp.md', '---\ntitle: T\n---\n'),
  ];
  expect(check(originals, new Set(['articles/lamp']), 'fr')).toMatchObject([
    { slug: 'translation-missing', file: 'en/events/lamp.md', subject: 'fr/events/lamp.md' },
  ]);
});

import { expect, test } from 'vitest';
import { wordsIn } from '../i18n/words.ts';
import { translationNote, type QuotedSource } from './translation-note.ts';

const from = (language: string, translation?: 'ours' | 'others'): QuotedSource => ({
  source: { language },
  ...(translation && { translation }),
});
const note = (...sources: readonly QuotedSource[]) => translationNote(sources, wordsIn('en'));

test('a page that quotes no translation of ours says nothing', () => {
  expect(note(from('fr'), from('en'))).toBeUndefined();
  expect(note(from('fr', 'others'))).toBeUndefined();
});

test('one that does says so once, naming the language', () => {
  expect(note(from('fr', 'ours'), from('en'), from('fr', 'ours'))).toBe(
    'We translated the quotations from French; the list of all sources has the originals.',
  );
  expect(translationNote([from('en', 'ours')], wordsIn('fr'))).toContain('anglais');
});

test('it claims no translation of somebody else, of the same language or another', () => {
  expect(note(from('fr', 'ours'), from('fr', 'others'))).toMatch(/^We translated some of .* French/);
  expect(note(from('fr', 'ours'), from('de', 'others'))).toMatch(/^We translated the .* French;/);
});

test('languages are named one after another', () => {
  expect(note(from('fr', 'ours'), from('de', 'ours'))).toMatch(/French; .*\. We .* German; /);
});

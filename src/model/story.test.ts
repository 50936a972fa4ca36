import { expect, test } from 'vitest';
import { byId, inLanguage } from './story.ts';

test('entries by id', () => {
  expect(byId([{ id: 'a', n: 1 }]).get('a')).toEqual({ id: 'a', n: 1 });
});

test('a missing translation falls back to the first language', () => {
  expect(inLanguage({ en: 'people', fr: 'personnes' }, 'fr')).toBe('personnes');
  expect(inLanguage({ en: 'people' }, 'fr')).toBe('people');
});

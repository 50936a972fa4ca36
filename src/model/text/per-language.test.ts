import { expect, test } from 'vitest';
import { perLanguage } from './per-language.ts';

test('something is made once for each language, and kept', () => {
  const made: string[] = [];
  const of = perLanguage((language) => {
    made.push(language);
    return { language };
  });
  expect(of('en')).toBe(of('en'));
  expect(of('fr')).toEqual({ language: 'fr' });
  expect(made).toEqual(['en', 'fr']);
});

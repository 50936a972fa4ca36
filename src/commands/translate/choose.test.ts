import { expect, test } from 'vitest';
import type { LanguageState } from '../../check/translation-states.ts';
import { chooseTranslations } from './choose.ts';

const text = (language: string, key: string) =>
  ({ key, state: 'translated', file: `${language}/${key}.md`, digest: `of ${key}` }) as const;
const french: LanguageState = {
  language: 'fr',
  texts: [
    text('fr', 'articles/fog'),
    text('fr', 'events/fog'),
    text('fr', 'events/bell'),
    { key: 'events/torn', state: 'broken', file: 'fr/events/torn.md' },
    { key: 'events/gone', state: 'missing' },
  ],
};
const arabic: LanguageState = { language: 'ar', texts: [text('ar', 'articles/fog')] };
const choose = (names: readonly string[], languages = [french]) =>
  chooseTranslations(names, languages, '/story').map(({ file }) => file);

test.each([
  [['bell'], ['fr/events/bell.md']],
  [
    ['events/fog', 'bell', 'events/fog'],
    ['fr/events/fog.md', 'fr/events/bell.md'],
  ],
  [['fr/events/fog.md'], ['fr/events/fog.md']],
  [['/story/fr/articles'], ['fr/articles/fog.md']],
])('%j are %j', (names, files) => {
  expect(choose(names)).toEqual(files);
});

test('what is written is the digest of its own original', () => {
  expect(chooseTranslations(['bell'], [french], '/story')).toEqual([
    { file: 'fr/events/bell.md', digest: 'of events/bell' },
  ]);
});

test.each([
  [['fog'], 'articles/fog or events/fog'],
  [['bel'], 'There is no translation "bel". Did you mean "bell"?'],
  [['gone'], 'There is no translation "gone"'],
  [['torn'], 'fr/events/torn.md has mistakes'],
])('%j is refused', (names, message) => {
  expect(() => choose(names)).toThrow(message);
});

test('of several translations the language says which', () => {
  expect(() => choose(['articles/fog'], [french, arabic])).toThrow('--language=fr or --language=ar');
  expect(choose(['articles/fog'], [arabic])).toEqual(['ar/articles/fog.md']);
});

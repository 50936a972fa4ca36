import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { directionOf } from './direction.ts';
import { en, type Words } from './en.ts';
import { counted, hasWords, languageName, ownLanguageName, wordsIn } from './words.ts';

const files = readdirSync(import.meta.dirname).filter((file) => /^[a-z]{2,3}(-\w+)*\.ts$/.test(file));
const tags = files.map((file) => file.replace('.ts', '')).filter((name) => hasWords(name));

/** Every phrase of a language with its path: `later.days.one`. */
function phrasesOf(words: object, at: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'locale') return [];
    if (typeof value === 'string') return [[[...at, key].join('.'), value] as const];
    return phrasesOf(value as object, [...at, key]);
  });
}

/** A phrase has forms; which ones differs between languages. */
const withoutForm = (name: string) => name.replace(/\.(zero|one|two|few|many|other)$/, '');
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

test('the folder’s languages are those the interface speaks', () => {
  expect(tags).toContain('en');
  expect(tags).toContain('fr');
  const others = files.map((file) => file.replace('.ts', '')).filter((name) => !hasWords(name));
  expect(others).toEqual([]);
  expect(hasWords('toString')).toBe(false);
  expect(() => wordsIn('tlh')).toThrow('write src/i18n/tlh.ts and list it in src/i18n/words.ts');
});

describe.each(tags)('%s', (tag) => {
  const phrases = phrasesOf(wordsIn(tag));

  test('every phrase takes the values of the English one', () => {
    const english = new Map(phrasesOf(en).map(([name, text]) => [withoutForm(name), placeholders(text)]));
    const differing = phrases.filter(
      ([name, text]) => String(placeholders(text)) !== String(english.get(withoutForm(name))),
    );
    expect(differing).toEqual([]);
  });

  test('no phrase is empty, or has a straight apostrophe or quotation mark', () => {
    expect(phrases.filter(([, text]) => !text.trim() || /['"]/.test(text))).toEqual([]);
  });
});

test('French sets a narrow space before high marks and within quotation marks', () => {
  const wrong = phrasesOf(wordsIn('fr')).filter(([, text]) => /[^\u202F][:;!?»]|«[^\u202F]/u.test(text));
  expect(wrong).toEqual([]);
});

test('a count takes the form that its language has for it', () => {
  const arabic: Words = { ...en, locale: { ...en.locale, code: 'ar' } };
  const days = { zero: 'صفر', one: 'يوم', two: 'يومان', few: 'أيام', many: 'يوما', other: 'يوم آخر' };
  expect([0, 1, 2, 3, 11, 100].map((count) => counted(days, count, arabic))).toEqual(Object.values(days));
  const french = wordsIn('fr');
  expect([0, 1, 2].map((count) => counted(french.sources.count, count, french))).toEqual([
    '0 source',
    '1 source',
    '2 sources',
  ]);
  expect(counted(french.sources.count, 1_000_000, french)).toBe('1\u202F000\u202F000 sources');
});

test('a language is named in the words of the page, or as it calls itself', () => {
  expect(languageName('fr', en)).toBe('French');
  expect(languageName('en', wordsIn('fr'))).toBe('anglais');
  expect(['en', 'fr'].map(ownLanguageName)).toEqual(['English', 'Français']);
});

test.each([
  ['en', undefined],
  ['ar', 'rtl'],
  ['nqo', 'rtl'],
  ['ff-Adlm', 'rtl'],
  ['ff', undefined],
  ['zh-Hant', undefined],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

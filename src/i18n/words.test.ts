import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { directionOf } from './direction.ts';
import { en } from './en.ts';
import {
  counted,
  formatNumber,
  hasWords,
  languageName,
  missingWords,
  ownLanguageName,
  wordsIn,
} from './words.ts';

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

/** How many of the numbers up to a thousand take each plural form of a language. What only millions take, no phrase tells apart. */
function numbersByForm(tag: string): ReadonlyMap<string, number> {
  const rules = new Intl.PluralRules(tag);
  const forms = Array.from({ length: 1001 }, (_, number) => rules.select(number));
  return new Map([...Map.groupBy(forms, (form) => form)].map(([form, all]) => [form, all.length]));
}
/** The plural forms that a language needs. */
const formsOf = (tag: string) => [...new Set([...numbersByForm(tag).keys(), 'other'])].sort();
/** Those that are for one number alone, as Arabic has them for 0, 1 and 2: it may be said in words. */
const formsOfOneNumber = (tag: string) =>
  new Set([...numbersByForm(tag)].flatMap(([form, count]) => (count === 1 ? form : [])));
const formOf = (name: string) => name.split('.').at(-1) ?? '';

/** A phrase has forms; which ones differs between languages. */
const withoutForm = (name: string) => name.replace(/\.(zero|one|two|few|many|other)$/, '');
/** The phrases that count: each has a form for all numbers that no other is for. */
const formed = new Set(phrasesOf(en).flatMap(([name]) => (name.endsWith('.other') ? withoutForm(name) : [])));
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
    const inWords = formsOfOneNumber(tag);
    const differing = phrases.filter(([name, text]) => {
      const wanted = english.get(withoutForm(name)) ?? [];
      const rest = inWords.has(formOf(name)) ? wanted.filter((value) => value !== '{count}') : wanted;
      return ![wanted, rest].map(String).includes(String(placeholders(text)));
    });
    expect(differing).toEqual([]);
  });

  test('every phrase that counts has each form of the language, or one for all', () => {
    const needed = formsOf(tag);
    const counting = Map.groupBy(
      phrases.filter(([name]) => formed.has(withoutForm(name))),
      ([name]) => withoutForm(name),
    );
    expect(counting.size).toBeGreaterThan(20);
    for (const [name, inForms] of counting) {
      const written = inForms.map(([form]) => formOf(form)).toSorted();
      if (written.length > 1) expect(written, name).toEqual(needed);
      else expect(written, name).toEqual(['other']);
    }
  });

  test('no phrase is empty, or has a straight apostrophe or quotation mark', () => {
    expect(phrases.filter(([, text]) => !text.trim() || /['"]/.test(text))).toEqual([]);
  });
});

test('French sets a narrow space before high marks and within quotation marks', () => {
  const wrong = phrasesOf(wordsIn('fr')).filter(([, text]) => /[^\u202F][:;!?»]|«[^\u202F]/u.test(text));
  expect(wrong).toEqual([]);
});

test('Arabic uses its own signs, and neither commas nor question marks of Latin script', () => {
  const wrong = phrasesOf(wordsIn('ar')).filter(([, text]) => /(?<!\w)[,;?]|[٠-٩]|\u064B/u.test(text));
  expect(wrong).toEqual([]);
});

test('a count takes the form that its language has for it', () => {
  // CLDR (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html): 3 to 10 in hundreds are few, 11 to 99 many.
  const days = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  const arabic = wordsIn('ar');
  const numbers = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 1000];
  expect(numbers.map((count) => counted(days, count, arabic)).join(' ')).toBe(
    'zero one two few few many many other other few many other',
  );
  expect([0, 1, 2, 3, 11, 100, 1234].map((count) => counted(arabic.sources.count, count, arabic))).toEqual([
    'لا مصادر',
    'مصدر واحد',
    'مصدران',
    '3 مصادر',
    '11 مصدرا',
    '100 مصدر',
    '1,234 مصدرا',
  ]);
  expect([0, 1, 2, 3, 11, 100].map((count) => counted(arabic.later.days, count, arabic))).toEqual([
    'في اليوم نفسه',
    'بعد ذلك بيوم واحد',
    'بعد ذلك بيومين',
    'بعد ذلك بـ3 أيام',
    'بعد ذلك بـ11 يوما',
    'بعد ذلك بـ100 يوم',
  ]);
  const french = wordsIn('fr');
  expect([0, 1, 2].map((count) => counted(french.sources.count, count, french))).toEqual([
    '0 source',
    '1 source',
    '2 sources',
  ]);
  expect(counted(french.sources.count, 1_000_000, french)).toBe('1\u202F000\u202F000 sources');
});

test.each(['ar', 'ar-EG', 'fa', 'bn'])('numbers are written in the digits of dates in %s', (code) => {
  expect(formatNumber(1_234, { ...en, locale: { ...en.locale, code } })).toMatch(/^1\D?234$/);
});

test('a language is named in the words of the page, or as it calls itself', () => {
  expect(languageName('fr', en)).toBe('French');
  expect(languageName('en', wordsIn('fr'))).toBe('anglais');
  expect(languageName('en', wordsIn('ar'))).toBe('الإنجليزية');
  expect(['en', 'fr', 'ar'].map(ownLanguageName)).toEqual(['English', 'Français', 'العربية']);
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

test.each([
  [0.0004, '0.0004', '0,0004'],
  [0.000000001, '0.000000001', '0,000000001'],
  [1234567.891, '1,234,567.891', '1\u202F234\u202F567,891'],
  [-2.5, '-2.5', '-2,5'],
  [9007199254740000, '9,007,199,254,740,000', '9\u202F007\u202F199\u202F254\u202F740\u202F000'],
  // What arithmetic leaves over is no digit of a figure.
  [0.1 + 0.2, '0.3', '0,3'],
])('%d keeps its digits', (value, english, french) => {
  expect([en, wordsIn('fr')].map((words) => formatNumber(value, words))).toEqual([english, french]);
});

test.each(tags)('no word is missing in %s', (tag) => {
  expect(missingWords(tag)).toEqual([]);
});

test('words that are missing are named, whatever is missing of them', () => {
  const { nav, ...rest } = en;
  const others = Object.fromEntries(Object.entries(nav).filter(([name]) => name !== 'timeline'));
  expect(missingWords('en', { ...rest, nav: others } as never)).toEqual(['nav.timeline']);
  expect(missingWords('en', rest as never)).toEqual(Object.keys(nav).map((name) => `nav.${name}`));
  expect(missingWords('en', { ...en, nav: { ...nav, glossary: ' ' } })).toEqual(['nav.glossary']);
  expect(missingWords('en', { ...en, nav: null } as never)).toContain('nav.timeline');
  // Polish counts with one, few and many (CLDR); English has two forms, and one for all is enough.
  const days = (forms: object) => ({ ...en, later: { ...en.later, days: forms } }) as never;
  expect(
    missingWords('pl', days({ one: 'dzień', other: 'dnia' })).filter((name) => name.startsWith('later.days')),
  ).toEqual(['later.days.many', 'later.days.few']);
  expect(missingWords('en', days({ one: 'a day' }))).toEqual(['later.days.other']);
  expect(missingWords('en', days({ other: '{count} d' }))).toEqual([]);
});

test.each([
  ['en-GB', 'en', 'British English'],
  ['fr-ML', 'fr', 'Français (Mali)'],
  ['ar-EG', 'ar', 'العربية (مصر)'],
  ['en-US', 'en', 'American English'],
])('%s has the words of %s, and the numbers and name of its own', (tag, base, name) => {
  expect(wordsIn(tag)).toEqual({ ...wordsIn(base), locale: { ...wordsIn(base).locale, code: tag } });
  expect(ownLanguageName(tag)).toBe(name);
});

test.each(['tlh', 'xx-GB', 'en-Arab', 'ar-Latn', 'toString', 'toString-GB', ''])('%s has no words', (tag) => {
  expect(hasWords(tag)).toBe(false);
});

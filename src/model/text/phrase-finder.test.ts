import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseFinder } from './phrase-finder.ts';

/** The stretches found in a text. */
const found = (text: string, phrases: readonly string[], language = 'en') =>
  phraseFinder(phrases, (phrase) => phrase, language)(text).map(({ start, end }) => text.slice(start, end));

test('a phrase is found as whole words, with a capital first letter or a small one', () => {
  expect(found('On the day. It was on the day.', ['on the day'])).toEqual(['On the day', 'on the day']);
  expect(found('It shone on The day, upon the day, on the daylight.', ['on the day'])).toEqual([]);
  expect(found('looking to Moscow', ['Looking to Moscow'])).toEqual(['looking to Moscow']);
  expect(found('The lamplighter met a non-lamp, a lamp-post and the lamp.', ['lamp'])).toEqual(['lamp']);
});

test('it goes over line ends and any space, and takes either kind of apostrophe', () => {
  expect(found('the\n  lamp’s own\u00A0word', ["lamp's own word"])).toEqual(['lamp’s own\u00A0word']);
  expect(found('the lamp’s light, l’évidence', ['lamp', 'évidence'])).toEqual(['lamp', 'évidence']);
});

test('the longest phrase is found, and signs in it are only signs', () => {
  expect(found('state of knowledge now', ['state of', 'state of knowledge'])).toEqual(['state of knowledge']);
  expect(found('It rang on the day. It rang on the day it fell.', ['on the day.'])).toEqual(['on the day.']);
  expect(found('a (b) c aab', ['(b)', 'a*b'])).toEqual(['(b)']);
});

test('web addresses are left alone', () => {
  const text = 'A lamp, https://lamp.example/lamp and a lamp';
  expect(phraseFinder(['lamp'], (phrase) => phrase, 'en')(text).map(({ start }) => start)).toEqual([
    2,
    text.length - 4,
  ]);
});

test('scripts without spaces have no word boundaries to ask for', () => {
  expect(found('古い灯台の話', ['灯台'], 'ja')).toEqual(['灯台']);
});

test('of two ways to write one phrase the first counts, and no phrases find nothing', () => {
  const phrases = [
    { avoid: 'Lamp', write: 1 },
    { avoid: 'lamp', write: 2 },
  ];
  const [one] = phraseFinder(phrases, ({ avoid }) => avoid, 'en')('a lamp');
  expect(one?.phrase.write).toBe(1);
  expect(found('a lamp', [])).toEqual([]);
});

test('whatever the phrases and the text, what is found is a phrase, whole, in order and apart', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    'é',
    '7',
    ' ',
    '\n',
    '-',
    '.',
    '(',
    '[',
    '\\',
    '$',
    '’',
    "'",
    '灯',
    '\u0301',
  );
  const words = fc.oneof(
    fc.string({ unit: piece, maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const phrase = words.filter((text) => /[\p{L}\p{N}]/u.test(text));
  const same = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 5 }), fc.array(words, { maxLength: 8 }), (phrases, parts) => {
      const text = [...parts, ...phrases].join(' ');
      let last = 0;
      for (const { phrase: one, start, end } of phraseFinder(phrases, (each) => each, 'en')(text)) {
        expect(same(text.slice(start, end))).toBe(same(one));
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        const [before, after] = [text.slice(0, start), text.slice(end)];
        const isLatin = (character: string) => /[aBé7]/.test(character);
        if (isLatin(text.charAt(start))) expect(before).not.toMatch(/[aBé7\u0301]-?$/u);
        if (isLatin(text.charAt(end - 1))) expect(after).not.toMatch(/^-?[aBé7]/u);
        last = end;
      }
    }),
  );
});

test('a phrase between spaces is found, whatever signs it holds', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'É', '9', '.', '*', '+', '(', '|', '^', '/'),
    minLength: 1,
    maxLength: 5,
  });
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      phrase.filter((text) => /[\p{L}\p{N}]/u.test(text)),
      (text) => {
        expect(found(`x ${text} x`, [text])).toContain(text);
      },
    ),
  );
});

test('a text of any length is searched in time that grows with it alone', () => {
  const finder = phraseFinder(['a a a a a b', 'a a a', 'sea of fog'], (phrase) => phrase, 'en');
  const time = (text: string) => {
    const begin = performance.now();
    finder(text);
    return performance.now() - begin;
  };
  time('a '.repeat(1000));
  expect(time('a '.repeat(100_000))).toBeLessThan(1000);
  expect(time(`sea${' '.repeat(100_000)}of`)).toBeLessThan(1000);
});

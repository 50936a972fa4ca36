import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundariesOf } from './word-boundaries.ts';
import { inflectionOf } from '../glossary/inflection.ts';

/** A text with its boundaries: `[` where a word may begin, `]` where one may end, `|` where both may be. */
const divided = (text: string, language = 'en') => {
  const { startsAt, endsAt } = boundariesOf(text, language, inflectionOf(language));
  const sign = (at: number) => (startsAt(at) ? (endsAt(at) ? '|' : '[') : endsAt(at) ? ']' : '');
  return Array.from({ length: text.length + 1 }, (_, at) => sign(at) + text.charAt(at)).join('');
};

test.each([
  ['an empty text', '', '|'],
  ['spaces and signs', 'a lamp, lit', '|a| |lamp|,| |lit|'],
  ['digits, hyphens and underscores', '42nd-lamp_1', '|42nd|-|lamp|_|1|'],
  ['a combining mark', 'e\u0301te', '|e\u0301te|'],
])('%s', (_, text, expected) => {
  expect(divided(text)).toBe(expected);
});

test.each([
  ['joins what is one word', 'en', 'jama’at', '|jama[’]at|'],
  ['parts an elided article', 'fr', 'l’Aube', '|l[’|Aube|'],
  ['parts a longer one, in capitals, too', 'fr', 'JUSQU’AUBE', '|JUSQU[’|AUBE|'],
  ['joins where the language elides nothing', 'bm', 'l’aube', '|l[’]aube|'],
  ['joins a word that only ends like an article', 'fr', 'aujourd’hui', '|aujourd[’]hui|'],
  ['parts the ending of a possessive', 'en', 'mouse’s', '|mouse|’]s|'],
  ['joins what is no ending', 'en', 'mouse’sun', '|mouse[’]sun|'],
  ['joins the ending of another language', 'fr', 'mouse’s', '|mouse[’]s|'],
  ['is a quotation mark beside a space', 'en', "'a' b", "['|a|'] |b|"],
])('an apostrophe %s', (_, language, text, expected) => {
  expect(divided(text, language)).toBe(expected);
});

test.each([
  ['zh', '我在北京', '|我在|北京|'],
  ['th', 'แมวรัก', '|แมว|รัก|'],
  ['zh', 'A北京2', '|A|北京|2|'],
])('where a script sets no spaces, a dictionary parts its words (%s)', (language, text, expected) => {
  expect(divided(text, language)).toBe(expected);
});

test('where a script sets spaces, words begin and end at them, and nowhere else', () => {
  const word = fc.stringMatching(/^[a-zéäßабвليм]{1,6}$/u);
  const adlam = fc.stringMatching(/^[\u{1E900}-\u{1E943}]{1,4}$/u);
  fc.assert(
    fc.property(fc.array(fc.oneof(word, adlam), { minLength: 1, maxLength: 6 }), (words) => {
      const text = words.join(' ');
      const { startsAt, endsAt } = boundariesOf(text, 'en', inflectionOf('en'));
      let at = 0;
      for (const character of text) {
        const isWithin = at > 0 && character !== ' ' && text.charAt(at - 1) !== ' ';
        expect([startsAt(at), endsAt(at)]).toEqual([!isWithin, !isWithin]);
        at += character.length;
      }
    }),
  );
});

import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { keepParsed, parsedBefore, ParsedTexts, rememberParsed } from './parsed-texts.ts';

afterEach(() => {
  keepParsed(undefined);
});

test('a result is kept for its own text and syntax, and every reader gets a copy of its own', () => {
  keepParsed(new ParsedTexts());
  rememberParsed('yaml', 'a: 1', { a: 1 });
  const first = parsedBefore('yaml', 'a: 1') as { a: number };
  first.a = 2;
  expect(parsedBefore('yaml', 'a: 1')).toEqual({ a: 1 });
  expect(parsedBefore('markdown', 'a: 1')).toBeUndefined();
  expect(parsedBefore('yaml', 'a: 2')).toBeUndefined();
});

test('nothing is kept until somebody asks for it', () => {
  rememberParsed('yaml', 'a: 1', { a: 1 });
  expect(parsedBefore('yaml', 'a: 1')).toBeUndefined();
});

test('what is written to a file and read again is the same, whatever the text holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (text, result) => {
      const texts = new ParsedTexts();
      texts.set('markdown', text, result);
      texts.set('yaml', `${text}\n`, [result]);
      const again = new ParsedTexts(texts.toString());
      expect(JSON.stringify(again.get('markdown', text))).toBe(JSON.stringify(result));
      expect(JSON.stringify(again.get('yaml', `${text}\n`))).toBe(JSON.stringify([result]));
    }),
  );
});

test('what nobody asks for any more is forgotten, and a file is out of date when anything has come or gone', () => {
  const texts = new ParsedTexts();
  texts.set('yaml', 'old', 1);
  texts.set('yaml', 'lasting', 2);
  expect(texts.forgetUnused()).toBe(true);
  texts.get('yaml', 'old');
  texts.get('yaml', 'lasting');
  expect(texts.forgetUnused()).toBe(false);
  texts.get('yaml', 'lasting');
  expect(texts.forgetUnused()).toBe(true);
  expect(texts.get('yaml', 'old')).toBeUndefined();
  expect(texts.get('yaml', 'lasting')).toBe(2);
});

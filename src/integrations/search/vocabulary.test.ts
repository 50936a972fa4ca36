import { expect, test } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

test('each word is there once, as it is written most often, in the order of what is typed', () => {
  const vocabulary = new Vocabulary();
  vocabulary.add("Élection à Bamako. L'élection; une election? 2024, G5, il");
  vocabulary.add('élection bamako Bamako KA-52 zèbre');
  expect(vocabulary.list()).toEqual(['Bamako', 'élection', 'une', 'zèbre']);
});

test('two texts give the same list in any order', () => {
  const texts = ['Keeper keeper', 'Lamp lamp'];
  const listed = (order: readonly string[]) =>
    order.reduce((vocabulary, text) => vocabulary.add(text), new Vocabulary()).list();
  expect(listed(texts)).toEqual(listed(texts.toReversed()));
  expect(listed(texts)).toEqual(['Keeper', 'Lamp']);
});

import { expect, test } from 'vitest';
import { markIndex } from './stop.ts';

/** A sentence with its mark, `^`. */
const marked = (sentence: string, language: string) => {
  const at = markIndex(sentence, language);
  return `${sentence.slice(0, at)}^${sentence.slice(at)}`;
};

test.each([
  ['Elle marche.', 'Elle marche^.'],
  ['Qui le sait\u202F?', 'Qui le sait^\u202F?'],
  ['«\u202FElle marche\u202F», dit-il. ', '«\u202FElle marche\u202F», dit-il^. '],
  // The sign of a quoted sentence and what closes it stay together.
  ['Il dit\u202F: «\u202FElle marche.\u202F»', 'Il dit\u202F: «\u202FElle marche^.\u202F»'],
  ['(Elle marche…)', '(Elle marche^…)'],
  ['une ligne\u202F;', 'une ligne^\u202F;'],
  ['une ligne', 'une ligne^'],
])('French: %s', (sentence, right) => {
  expect(marked(sentence, 'fr')).toBe(right);
});

test('English sets it after the stop', () => {
  expect(marked('It walks. ', 'en')).toBe('It walks.^ ');
});

import { expect, test } from 'vitest';
import { undrawnLetters } from './drawn-letters.ts';

test.each([
  ['Jɛ̀kafɔ, Ɲɛɲɛ, Ŋana, ɓ ɗ ƴ', []],
  ['« Où\u202F? » — l’œuvre… 30\u202F% €', []],
  ['الجزيرة، ما حدث؟', []],
  ['ߒߞߏ ⵜⵉⴼⵉⵏⴰⵖ', []],
  ['北京 and Київ', ['北', '京', 'К', 'и', 'ї', 'в']],
  ['A lamp 💡💡', ['💡']],
])('of %s: %j', (text, missing) => {
  expect(undrawnLetters(text)).toEqual(missing);
});

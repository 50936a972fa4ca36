import { expect, test } from 'vitest';
import { context } from '../../tests/support/context.ts';
import { plainWords } from './plain-words.ts';

test.each([
  ['two sites were [attacked](bamako-attacks.md) [@almanac].', 'two sites were attacked.'],
  ['It walked :number[steps] steps.', 'It walked 40 to 44 steps.'],
  [
    'A *dark*, **very ~~bright~~** `lamp.txt` at 04:30 [@almanac; @log, p. 3].',
    'A dark, very bright lamp.txt at 04:30.',
  ],
  [
    'See [the log][l], <https://fog.example> and a@fog.example.\n\n[l]: https://log.example',
    'See the log, https://fog.example and a@fog.example.',
  ],
  ['Fog &amp; \\*mist\\* \\[@x]&nbsp;!', 'Fog & *mist*\u00A0!'],
  ['One  \ntwo [@almanac]\n[@log].', 'One two.'],
  [
    '- One [@almanac]\n- two\n\n> three\n\n| a | b |\n| - | - |\n| c | :number[steps] |',
    'One\n\ntwo\n\nthree\n\na\n\nb\n\nc\n\n40 to 44',
  ],
  ['One.\n\n:::more\n[Two](two.md)\n:::\n\n:::analysis\nThree.\n:::', 'One.\n\nThree.'],
  [':number[nothing] and :other', 'nothing and :other'],
])('%j', (markdown, words) => {
  expect(plainWords(markdown, context.numbers)).toBe(words);
});

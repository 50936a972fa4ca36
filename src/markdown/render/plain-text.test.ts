import { expect, test } from 'vitest';
import { render } from '../../../tests/support/context.ts';
import { plainText } from './plain-text.ts';

test.each([
  [
    'It is *lit* & seen [@almanac; @harbour-log, p. 3]. It [walks](../events/lamp-lit.md).',
    'It is lit & seen. It walks.',
  ],
  ['One [@almanac].\n\nTwo,\nthree [@almanac].', 'One. Two, three.'],
  ['It takes :number[steps] steps.', 'It takes 40 to 44 steps.'],
  ['a < b [@almanac]', 'a < b'],
  ['', ''],
])('%j', (markdown, words) => {
  expect(plainText(render(markdown).html)).toBe(words);
});

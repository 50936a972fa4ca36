import { expect, test } from 'vitest';
import { problems } from '../../../tests/support/context.ts';

test.each([
  ['a &#x202E;b [@almanac]', '1:3 U+202E'],
  ['a &#x2066;b [@almanac]', '1:3 U+2066'],
  ['a &#xFEFF;b [@almanac]', '1:3 U+FEFF'],
  ['a &ZeroWidthSpace;b [@almanac]', '1:3 U+200B'],
  ['a &shy;b [@almanac]', '1:3 U+00AD'],
  ['a &#1;b [@almanac]', '1:3 U+FFFD'],
  ['a &#xFFFE;b [@almanac]', '1:3 U+FFFD'],
  ['a `b` *c&#8203;* [@almanac]', '1:9 U+200B'],
  ['a [b](https://fog.example/&#x202E;) [@almanac]', '1:3 U+202E'],
])('a refused character by its name or number: %s', (body, place) => {
  expect(problems(body).filter((one) => one.startsWith('character'))).toEqual([`character-refused ${place}`]);
});

test('a name of a sign that readers see may be written', () => {
  expect(problems('a&nbsp;&eacute;&#x202F;&mdash; &amp; `&#1;` [@almanac]')).toEqual([]);
});

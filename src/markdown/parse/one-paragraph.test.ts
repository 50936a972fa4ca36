import { expect, test } from 'vitest';
import { problems } from '../../../tests/support/context.ts';

test.each([
  ['a rule', '***', '1:1 ***'],
  ['a heading', '## It sleeps\n\nBy day [@almanac].', '1:1 ## It sleeps'],
  ['a list by accident', '2021. It slept [@almanac].', '1:1 2021. It slept [@almanac].'],
  ['our own reading', ':::analysis\nx\n:::', '1:1 :::analysis\nx\n:::'],
  ['a second paragraph', 'A [@almanac].\n\nB [@almanac].', '3:1 B [@almanac].'],
  ['a quotation', '> A [@almanac].', '1:1 > A [@almanac].'],
  ['a table', '| a |\n| - |\n| b [@almanac] |', '1:1 | a |\n| - |\n| b [@almanac] |'],
])('a line is one paragraph: %s', (_, body, place) => {
  expect(problems(body, { line: 'whole' })).toContainEqual(`line-with-blocks ${place}`);
});

test('one paragraph is one, though its source is wrapped and its first sign escaped', () => {
  expect(
    problems('2021\\. It *slept*\nand [woke](../events/lamp-lit.md) [@almanac].', { inline: true }),
  ).toEqual([]);
});

test('the statement of a claim is its first paragraph, and more may follow', () => {
  const line = 'first';
  expect(problems('It walks [@almanac].\n\n- Never [@harbour-log].', { line })).toEqual([]);
  expect(problems('- It walks [@almanac].', { line })).toEqual([
    'line-with-blocks 1:1 - It walks [@almanac].',
  ]);
});

import { expect, test } from 'vitest';
import { problems } from '../../../tests/support/context.ts';

test.each([
  ['quotations', `${'> '.repeat(2000)}dark [@almanac]`],
  ['quotations without spaces', `${'>'.repeat(51)} dark [@almanac]`],
  ['lists on one line', `${'- '.repeat(5000)}dark [@almanac]`],
  ['numbered lists', `${'1. '.repeat(3000)}dark [@almanac]`],
  [
    'lists line by line',
    Array.from({ length: 2000 }, (_, n) => `${'  '.repeat(n)}- dark [@almanac]`).join('\n'),
  ],
  ['emphasis', `${'**a '.repeat(5000)}b${'**'.repeat(5000)} [@almanac]`],
  ['both kinds of it', `${'*a **b '.repeat(500)}c${'** d*'.repeat(500)} [@almanac]`],
  ['blocks', `${':::analysis\n'.repeat(300)}dark`],
  [
    'blocks of fewer and fewer colons',
    Array.from({ length: 300 }, (_, n) => `${':'.repeat(303 - n)}analysis`).join('\n'),
  ],
  ['emphasis that never ends, line by line', '**a\n'.repeat(5000)],
  ['brackets', `${'['.repeat(5000)}dark${']'.repeat(5000)} [@almanac]`],
  ['citations that never end', '[@'.repeat(5000)],
  ['mixed', `${'> - 1) '.repeat(20)}dark [@almanac]`],
])('what no page can show is refused with its place: %s', (_, body) => {
  expect(problems(`Dark [@almanac].\n\n${body}`)).toEqual([
    expect.stringMatching(/^nested-too-deep \d+:\d+ /) as unknown,
  ]);
});

test('what people write is not', () => {
  expect(problems(`${'> '.repeat(5)}- dark [@almanac]\n>>>>>   - light [@almanac]`)).toEqual([]);
  expect(problems(':::analysis\nOurs.\n:::\n\n'.repeat(60))).toEqual([]);
  expect(problems(`| a |\n| - |\n${'| **b** *c* [@almanac] |\n'.repeat(600)}`)).toEqual([]);
  expect(problems(`${'-'.repeat(300)}\n\n${' '.repeat(3)}Dark [@almanac] ${'-'.repeat(300)}`)).toEqual([]);
});

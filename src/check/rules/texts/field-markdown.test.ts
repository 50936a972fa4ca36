import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { check } from './field-markdown.ts';

const judge = (title: string) =>
  told(
    check(tell('en/articles/a.md', 'It walks [@log].', `title: ${JSON.stringify(title)}\nsummary: A lamp`)),
  );

test.each([
  ['The [walk](../events/a.md) of a lamp', '[walk]('],
  ['It walked :number[steps] steps', ':number['],
  ['It walks [@almanac]', '[@'],
  ['A **dark** night', '**'],
  ['A *dark* night', '*dark*'],
  ['The `lamp`', '`'],
  ['A <b>dark</b> night', '<b>'],
  ['Fog &amp; mist', '&amp;'],
])('plain words hold no Markdown: %s', (title, subject) => {
  expect(judge(title)).toEqual([expect.stringMatching(/^field-markdown \d+:\d+ /) as unknown]);
  expect(judge(title)[0]?.endsWith(subject)).toBe(true);
});

test.each([
  'A lamp [sic] (really)',
  '2021. It walks',
  '# 1',
  'AT&T; S&P',
  '3 < 4 > 2',
  'A note * and 2*3*4',
  ':30 – a_b_c',
])('other signs are plain: %s', (title) => {
  expect(judge(title)).toEqual([]);
});

import { expect, test } from 'vitest';
import { problems, render } from '../../../tests/support/context.ts';

test.each(['At 04:30 it rang', 'Mark 3:16 and a:b', 'So:then', 'Odd :x{y=z} braces'])(
  '%s stays as written',
  (text) => {
    const { html, problems: found } = render(`${text} [@almanac].`);
    expect(html).toContain(`<p>${text}.<sup`);
    expect(found).toEqual([]);
  },
);

test('a time within a citation stays in it', () => {
  expect(render('Rang [@almanac, 04:30].').html).toContain('(04:30)');
});

test.each([
  [':note[x] [@almanac].', 2],
  ['::note', 3],
  [':::note\nText [@almanac].\n:::', 4],
])('%j looks meant, and means nothing', (body, column) => {
  expect(problems(body)).toContain(`directive-unknown 1:${String(column)} note`);
});

test.each([':::analysis\nOurs.', ':::analysis\nOurs.\n\nTheirs [@almanac].\n', ':::analysis'])(
  '%j is never closed',
  (body) => {
    expect(problems(body)).toEqual(['directive-unclosed 1:1 analysis']);
  },
);

test.each([
  ':::analysis\nOurs.\n:::',
  ':::analysis\r\nOurs.\r\n:::\r\n',
  ':::analysis\n:::',
  '::::analysis\nOurs.\n::::\n\nMore [@almanac].',
])('%j is closed', (body) => {
  expect(problems(body)).toEqual([]);
});

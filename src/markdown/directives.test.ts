import { expect, test } from 'vitest';
import { problems, render } from '../../tests/support/context.ts';

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
  [':note[x] [@almanac].', 'note'],
  ['::note', 'note'],
  [':::note\nText [@almanac].\n:::', 'note'],
])('%j looks meant, and means nothing', (body, name) => {
  expect(problems(body)).toContain(`directive-unknown 1:1 ${name}`);
});

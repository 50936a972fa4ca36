import { expect, test } from 'vitest';
import { problems, render } from '../../tests/support/context.ts';

test('a figure is printed in its current wording, linked to its history, with its sources', () => {
  const { html, numbers, citations } = render('It walked :number[steps] steps.');
  expect(html).toBe(
    '<p>It walked <a class="figure" href="#n-steps">40 to 44</a>' +
      '<sup class="cite"><a id="c1" href="#s1" role="doc-noteref">1</a></sup> steps.</p>',
  );
  expect(numbers).toEqual(['steps']);
  expect(citations).toEqual(['harbour-log']);
});

test('an unknown figure is a problem', () => {
  expect(problems('It walked :number[stepps] steps [@almanac].')).toEqual(['number-unknown 1:19 stepps']);
});

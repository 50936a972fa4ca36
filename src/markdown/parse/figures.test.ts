import { expect, test } from 'vitest';
import { context, problems, render } from '../../../tests/support/context.ts';
import { renderMarkdown } from '../render/render.ts';

const marks = '<sup class="cite"><a href="#s1" role="doc-noteref">1</a></sup>';

test('a figure is printed in its current wording with its sources, and opens its note', () => {
  const { html, numbers, citations } = render('It walked :number[steps] steps.', { noted: true });
  expect(html).toBe(
    '<p>It walked <span class="figure">40 to 44<button type="button" popovertarget="n-steps"' +
      ` aria-label="Who says so: 40 to 44"></button></span> steps.${marks}</p>`,
  );
  expect(numbers).toEqual(['steps']);
  expect(citations).toEqual(['harbour-log']);
});

test('where the page has no notes, a figure links to its place among all figures', () => {
  expect(render('It walked :number[steps] steps.').html).toBe(
    `<p>It walked <a class="figure" href="/numbers/#steps">40 to 44</a> steps.${marks}</p>`,
  );
});

test('no term is marked within a figure', () => {
  const steps = { wording: 'told by the Keeper', sources: ['harbour-log'] };
  const { terms } = renderMarkdown(
    'It walked :number[steps].',
    { ...context, numbers: new Map([['steps', steps]]) },
    { file: 'articles/lamp-walks.md', provenance: true, noted: true },
  );
  expect(terms).toEqual([]);
});

test('an unknown figure is a problem', () => {
  expect(problems('It walked :number[stepps] steps [@almanac].')).toEqual(['number-unknown 1:19 stepps']);
});

import { expect, test } from 'vitest';
import { render } from '../../tests/support/context.ts';

const mark = (text: string) => `<a class="term" href="#t-keeper">${text}</a>`;

test('the first mention in each section is marked', () => {
  const { html, terms } = render(
    'Keeper, Keeper [@almanac].\n\nA lampkeeper [@almanac].\n\n## Later\n\nKeeper [@almanac].',
  );
  expect(html.split(mark('Keeper'))).toHaveLength(3);
  expect(html).not.toContain(mark('lampkeeper'));
  expect(terms).toEqual(['keeper']);
});

test.each([
  '## Keeper',
  '[Keeper](../events/lamp-lit.md) [@almanac]',
  '> Keeper [@almanac]',
  '`Keeper` [@almanac]',
])('never in %j', (body) => {
  expect(render(body).terms).toEqual([]);
});

test('a mark does not hide the next term', () => {
  expect(render('The Keeper of the Lamp in the FOG [@almanac].').terms).toEqual(['keeper', 'fog']);
});

test('a term is not marked on its own page, nor where terms are not wanted', () => {
  expect(render('Keeper [@almanac].', { selfTerm: 'keeper' }).terms).toEqual([]);
  expect(render('Keeper [@almanac].', { terms: false }).html).not.toContain('term');
});

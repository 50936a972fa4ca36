import fc from 'fast-check';
import { expect, test } from 'vitest';
import { context, render } from '../../../tests/support/context.ts';
import { mentionFinder } from '../../model/glossary/mention-finder.ts';
import { renderMarkdown } from './render.ts';

const options = { file: 'articles/lamp-walks.md', provenance: false };

const button = (text: string) =>
  `<button type="button" popovertarget="t-keeper" aria-label="Definition: ${text}"></button>`;
const mark = (text: string) => `<span class="term">${text}${button(text)}</span>`;

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
  'She said: “Ask the Keeper” [@almanac].',
  'She said: “Ask *the* Keeper, *or* the lampkeeper” [@almanac].',
  '« Le Keeper » [@almanac].',
])('never in %j', (body) => {
  expect(render(body).terms).toEqual([]);
});

test('a quotation does not hide the term after it', () => {
  expect(render('“Keeper”, said the Keeper.\n\n“Open, and\n\nthe FOG.', { provenance: false }).terms).toEqual(
    ['keeper', 'fog'],
  );
});

test('a mark does not hide the next term', () => {
  expect(render('The Keeper of the Lamp in the FOG [@almanac].').terms).toEqual(['keeper', 'fog']);
});

test('the mark of a possessive is the word without the ending', () => {
  expect(render('The Keeper’s lamp [@almanac].').html).toContain(`${mark('Keeper')}’s lamp`);
});

const silent = '<button type="button" popovertarget="t-keeper" aria-hidden="true" tabindex="-1"></button>';
const piece = (text: string) => `<span class="term">${text}${silent}</span>`;

/** How a text is set whose one term has a long and a short form. */
const set = (text: string) => {
  const term = {
    id: 'keeper',
    term: 'BKL',
    name: 'Brotherhood of the Keepers of the Lamp',
    aliases: ['Brother W'],
  };
  const findMentions = mentionFinder([term, { id: 'fog', term: 'FOG', aliases: [] }], 'en');
  return renderMarkdown(text, { ...context, findMentions }, options).html.parts.join('');
};

test('a term of several words may wrap between them, and each piece carries a button; the first alone is heard', () => {
  const name = 'Brotherhood of the Keepers of the Lamp';
  const first = `<span class="term">Brotherhood${button(name)}</span>`;
  expect(set(`The ${name}.`)).toBe(
    `<p>The <span class="term-parts">${first} ${piece('of the')} ${piece('Keepers of')} ${piece('the Lamp')}</span>.</p>`,
  );
  expect(set('Ask Brother W.')).toBe(`<p>Ask <span class="term">Brother W${button('Brother W')}</span>.</p>`);
});

test('a short form in brackets is a part of the mark, and that of another term is not', () => {
  const name = 'Brotherhood of the Keepers of the Lamp (BKL)';
  const marked = set(`The ${name}, BKL.`);
  expect(marked).toContain(button(name));
  expect(marked).toContain(` ${piece('(BKL)')}</span>, BKL.</p>`);
  expect(set('The BKL (FOG).')).toContain(
    `<span class="term">BKL${button('BKL')}</span> (<span class="term">FOG`,
  );
});

test('what the section has marked before is not marked again', () => {
  expect(render('Keeper, FOG [@almanac].', { marked: ['keeper'] }).terms).toEqual(['fog']);
});

test('marking changes no text, whatever stands there', () => {
  const pieces = fc.constantFrom(
    ...[
      'Keeper',
      'lampkeeper',
      '’s',
      ' of the Lamp',
      'FOG',
      ' ',
      '\n\n',
      '## ',
      '*',
      '`',
      '> ',
      '- ',
      'é',
      '<',
      '[',
    ],
  );
  const textOf = (html: string) => html.replace(/<[^>]*>/g, '');
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 }))), (parts) => {
      const marked = render(parts.join(''), { provenance: false });
      const plain = render(parts.join(''), { provenance: false, terms: false });
      expect(textOf(marked.html)).toBe(textOf(plain.html));
    }),
  );
});

test('a term is not marked on its own page, nor where terms are not wanted', () => {
  expect(render('Keeper [@almanac].', { selfTerm: 'keeper' }).terms).toEqual([]);
  expect(render('Keeper [@almanac].', { terms: false }).html).not.toContain('term');
});

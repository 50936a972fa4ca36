import { expect, test } from 'vitest';
import { context } from '../../../tests/support/context.ts';
import { PageText } from './page-text.ts';

test('texts of one page share one numbering, and what they used adds up', () => {
  const text = new PageText(context);
  const file = 'articles/lamp-walks.md';
  text.set('Keeper [@almanac].', { file });
  const second = text.set('It [walked](../events/lamp-lit.md) :number[steps] steps [@almanac].', {
    file,
    inline: true,
  });
  expect(second.html).toContain('href="#s2" role="doc-noteref">2</a></sup> steps.');
  expect(second.html).not.toContain('<p>');
  expect(text.cite(['gazette-2021', 'almanac'])).toContain('<a id="c3" href="#s3"');
  expect(text.sources).toEqual([
    { id: 'almanac', number: 1, uses: ['c1', 'c1-2', 'c1-3'] },
    { id: 'harbour-log', number: 2, uses: ['c2'] },
    { id: 'gazette-2021', number: 3, uses: ['c3'] },
  ]);
  expect([...text.terms]).toEqual(['keeper']);
  expect([...text.numbers]).toEqual(['steps']);
  expect([...text.links]).toEqual(['events/lamp-lit']);
});

test('a text that breaks a rule is not set', () => {
  const text = new PageText(context);
  expect(() => text.set('Dark.', { file: 'articles/x.md' })).toThrow('articles/x.md: paragraph-uncited');
  expect(text.set('Dark.', { file: 'pages/x.md', provenance: false }).html).toBe('<p>Dark.</p>');
});

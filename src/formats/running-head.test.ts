import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssString, runningHead } from './running-head.ts';

/** What a browser reads in a CSS string, as the standard's tokenizer does; undefined when it is no whole string. */
function readString(css: string): string | undefined {
  if (!/^"(?:[^"\\\n\r\f]|\\[0-9a-f]{1,6} )*"$/.test(css)) return undefined;
  return css
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
}

test('any title comes through as it was written, and cannot leave its string or its element', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(readString(cssString(title))).toBe(title);
      expect(cssString(title)).not.toContain('<');
    }),
  );
});

test.each([
  ['He said "no"', '"He said \\22 no\\22 "'],
  ['</style>', '"\\3c /style>"'],
  ['back\\slash', '"back\\5c slash"'],
  ['two\nlines', '"two\\a lines"'],
])('%j is %s', (text, css) => {
  expect(cssString(text)).toBe(css);
});

const head = { title: 'The lamp', section: 'Walking', foot: 'gull.example', folio: 'Page {page} of {pages}' };

test('the four corners, of which the first page has the lower two', () => {
  expect(runningHead(head)).toBe(
    '@page{@top-left{content:"The lamp"}@top-right{content:"Walking"}' +
      '@bottom-left{content:"gull.example"}' +
      '@bottom-right{content:"Page " counter(page) " of " counter(pages)}}' +
      '@page:first{@top-left{content:""}@top-right{content:""}}',
  );
});

test('where the document is read from the right, it begins there', () => {
  expect(runningHead({ ...head, direction: 'rtl', chapters: [{ id: 'sources', title: 'Sources' }] })).toBe(
    '@page{direction:rtl;@top-right{content:"The lamp"}@top-left{content:"Walking"}' +
      '@bottom-right{content:"gull.example"}' +
      '@bottom-left{content:"Page " counter(page) " of " counter(pages)}}' +
      '@page:first{@top-left{content:""}@top-right{content:""}}' +
      '@page chapter-0{@top-left{content:"Sources"}}[id="sources"]{page:chapter-0}.site-footer{page:chapter-0}',
  );
});

test('a language may put the numbers where it likes', () => {
  expect(runningHead({ ...head, folio: '{page}/{pages}' })).toContain(
    '{content:counter(page) "/" counter(pages)}',
  );
});

test('a chapter heads its own pages, the last one also those of the foot of the document', () => {
  expect(runningHead({ ...head, chapters: [{ id: 'sources', title: 'Sources' }] })).toContain(
    '@page chapter-0{@top-right{content:"Sources"}}[id="sources"]{page:chapter-0}.site-footer{page:chapter-0}',
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

const kinds = (html: string) => tokensOf(html).map(({ kind, name }) => (name ? `${kind} ${name}` : kind));

test('tags, text, comments and the doctype are tokens of their own, and an element without an end tag is void', () => {
  expect(kinds('<!doctype html><!-- a --><P id="x>y">t<br><path d="M0"/></p>')).toEqual([
    'other',
    'other',
    'start p',
    'text',
    'void br',
    'void path',
    'end p',
  ]);
});

test('what is in a script or a title is text whatever it looks like, and one token even where it is empty', () => {
  expect(kinds('<script>if (a<b) "<p>"</script><title></title>')).toEqual([
    'start script',
    'text',
    'end script',
    'start title',
    'text',
    'end title',
  ]);
});

test('nothing is lost: the pieces together are the source', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<!-- - -->',
    '<script>',
    '</script>',
    '<',
    '>',
    'a',
    '"',
    '&amp;',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('');
      expect(
        tokensOf(html)
          .map(({ source }) => source)
          .join(''),
      ).toBe(html);
    }),
  );
});

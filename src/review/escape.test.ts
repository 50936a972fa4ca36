import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { visible } from '../check/visible.ts';
import { escapeMarkdown, namesOf } from './escape.ts';
import { table } from './table.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** What a table of one row with two cells becomes, the second of which holds a text. */
function shown(text: string) {
  const tree = parser.parse(`${table(['a', 'b'], [['first', escapeMarkdown(text)]])}\n\nafter`);
  return {
    blocks: tree.children.map(({ type }) => type),
    cells: tree.children
      .filter((node) => node.type === 'table')
      .map(({ children }) => children.map((row) => row.children.map((cell) => toString(cell)))),
    html: JSON.stringify(tree).includes('"type":"html"'),
  };
}

const whole = ['table', 'paragraph'];
const plain = (text: string) => text.replaceAll('\u2060', '');

test.each([
  'a | b',
  String.raw`a \| b \\| c \\\| d`,
  '</details></td></table><script>alert(1)</script>',
  '`code` | **bold** | [link](javascript:alert(1)) | ![x](y)',
  '[x]: https://evil.example "a"',
  '&lt;b&gt; &amp;amp; &#124; &#60;',
  '$\\href{javascript:alert(1)}{x}$ ~~gone~~',
  '--- | --- \n| a | b |\n\n# Heading',
  '<!-- | -->',
  '- [ ] item | <https://evil.example> | www.evil.example',
])('%j comes out of a table as it is', (text) => {
  const { blocks, cells, html } = shown(text);
  expect({ blocks, html }).toEqual({ blocks: whole, html: false });
  expect(cells.map((rows) => rows.map((row) => row.map(plain)))).toEqual([
    [
      ['a', 'b'],
      ['first', text.replace(/\s+/g, ' ')],
    ],
  ]);
});

test('whatever a text holds, it stays in its cell and does nothing', () => {
  const signs = fc.constantFrom(
    ...'|\\`*_~[]()<>&#$!:@-+=.\n\r\t "\'a1'.split(''),
    '&#124;',
    '</td>',
    '<!--',
  );
  const texts = fc.oneof(
    fc.array(signs, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { blocks, cells, html } = shown(text);
      expect({ blocks, html }).toEqual({ blocks: whole, html: false });
      const words = plain(visible(text)).replace(/\s+/g, ' ').trim();
      expect(cells[0]?.map((row) => row.map(plain))).toEqual([
        ['a', 'b'],
        ['first', words],
      ]);
    }),
    { numRuns: 1000 },
  );
});

test('nobody is called and no issue is named by what a text says', () => {
  expect(escapeMarkdown('@maintainer, see #12 and owner/repo#3')).toBe(
    '@&#8288;maintainer, see #&#8288;12 and owner/repo#&#8288;3',
  );
  expect(escapeMarkdown(':tada: at 04:30')).toBe(':&#8288;tada: at 04:30');
});

test('signs that command a terminal are shown by their number', () => {
  expect(escapeMarkdown('a\u001b[2Jb\u202Ec')).toBe('aU+001B&#91;2JbU+202Ec');
});

test('prose is left as it can be read in a terminal', () => {
  const prose = 'L’armée a dit (« rien »), à 7 h 30 : 77 morts – "plus" qu’avant; 50 %, 3/4.';
  expect(escapeMarkdown(prose)).toBe(prose);
});

test('of many titles the first are named, and the rest counted', () => {
  const titles = Array.from({ length: 11 }, (_, index) => `T${String(index)}`);
  expect(namesOf(titles)).toBe('T0; T1; T2; T3; T4; T5; T6; T7; + 3');
  expect(namesOf(['a'.repeat(101)])).toBe(`${'a'.repeat(100)}…`);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenPassages, wordsOf } from './prose-blocks.ts';
import { parseMarkdown } from './parser.ts';

const passages = (body: string) => writtenPassages(parseMarkdown(body));
const brief = (body: string) => passages(body).map(({ kind, text }) => `${kind}: ${text}`);

test('paragraphs, items, quotations, headings and cells, in the order of the page', () => {
  const body =
    '# Lamp\n\nIt *walks*.\n\n- One\n- Two\n\n  Three\n\n> Four\n\n| A | B |\n| - | - |\n| C | |\n\n:::analysis\nFive\n:::';
  expect(brief(body)).toEqual([
    'heading: Lamp',
    'paragraph: It walks.',
    ...['One', 'Two', 'Three', 'Four'].map((text) => `paragraph: ${text}`),
    ...['A', 'B', 'C', ''].map((text) => `tableCell: ${text}`),
    'paragraph: Five',
  ]);
});

test('citations are no prose, wherever they stand', () => {
  expect(brief('Dark [@almanac], then light [@harbour-log, p. 3] [@almanac].')).toEqual([
    'paragraph: Dark, then light.',
  ]);
});

test('code and comments are no passage of their own', () => {
  expect(brief('```\nlamp\n```\n\n<!-- lamp -->')).toEqual([]);
});

test('a passage tells where it is written, marks and line ends of any system included', () => {
  const body = 'Fog.\r\n\r\n**A 💡**\r\nwalks [@almanac].\r\n';
  const [, second] = passages(body);
  expect(second?.text).toBe('A 💡\r\nwalks.');
  expect(body.slice(second?.start, second?.end)).toBe('**A 💡**\r\nwalks [@almanac].');
});

test('words are counted over all passages', () => {
  expect(wordsOf(passages('## The lamp\n\nIt walked 40 steps – alone [@almanac].'))).toBe(7);
  expect(wordsOf([])).toBe(0);
});

test('no text is lost on the way, and none stands outside it', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé𞤀-𞤡]{1,8}$/u), { minLength: 1 }), (words) => {
      const body = words.join('\n\n');
      const found = passages(body);
      expect(found.map(({ text }) => text)).toEqual(words);
      expect(found.map(({ start, end }) => body.slice(start, end))).toEqual(words);
    }),
  );
});

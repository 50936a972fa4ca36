import fc from 'fast-check';
import { expect, test } from 'vitest';
import { context } from '../../../tests/support/context.ts';
import { readMarkdown, type ReadOptions } from './parse-body.ts';

const read = (body: string, options: Partial<ReadOptions> = {}) => {
  const text = readMarkdown(body, context, { file: 'articles/lamp-walks.md', provenance: true, ...options });
  return text;
};
const slugs = (body: string, options: Partial<ReadOptions> = {}) =>
  read(body, options).problems.map(({ slug, start, end }) => `${slug} ${body.slice(start, end)}`);

test('a text tells what it uses, with repeats; a figure brings its sources', () => {
  const { cited, numbers, links, problems } = read(
    'The lamp [is lit](../events/lamp-lit.md#text) [@almanac].\n\n:number[steps] steps, then :number[steps] [@almanac].',
  );
  expect(problems).toEqual([]);
  expect([...cited].sort()).toEqual(['almanac', 'almanac', 'harbour-log', 'harbour-log']);
  expect(numbers).toEqual(['steps', 'steps']);
  expect(links).toMatchObject([{ to: 'events/lamp-lit', fragment: 'text', within: false }]);
});

test('its passages are as it was written, before any figure is put in', () => {
  const [passage] = read('It took :number[steps] steps at 04:30 [@almanac].').passages;
  expect(passage?.text).toBe('It took steps steps at 04:30.');
});

test('mistakes of every rule come in the order in which they stand', () => {
  expect(slugs('A <b>[lamp](nowhere.md) [@nobody].\n\nIt hums.\n\n:number[yards] [@almanac].')).toEqual([
    'html-refused <b>',
    'link-unknown nowhere.md',
    'source-unknown nobody',
    'paragraph-uncited It hums.',
    'number-unknown yards',
  ]);
});

test('without the provenance rule a text needs no source, and still may name no unknown one', () => {
  expect(slugs('It hums.', { provenance: false })).toEqual([]);
  expect(slugs('It hums [@nobody].', { provenance: false })).toEqual(['source-unknown nobody']);
});

test('an empty text says nothing and is no mistake here', () => {
  const { passages, problems, cited } = read('\r\n \r\n');
  expect([passages, problems, cited]).toEqual([[], [], []]);
});

test('a single tilde is a tilde, and only two strike out', () => {
  expect(read('Some ~40~ steps [@almanac].').passages[0]?.text).toBe('Some ~40~ steps.');
});

test('free text never breaks it, and every problem lies within the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('[@almanac]', '[@', ']', ':number[', ':::', '\r\n', '\n\n', '| a |', '<b', '](x.md#'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const body = pieces.join('');
      for (const { start, end } of read(body).problems) {
        expect(0 <= start && start <= end && end <= body.length).toBe(true);
      }
    }),
  );
});

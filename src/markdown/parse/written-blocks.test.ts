import { expect, test } from 'vitest';
import { context } from '../../../tests/support/context.ts';
import { readMarkdown } from './parse-body.ts';
import { citationSign } from './written-blocks.ts';

const blocks = (body: string) =>
  readMarkdown(body, context, { file: 'articles/a.md', provenance: true, written: true }).blocks;

test('a block has its words, and a sign for each citation and figure', () => {
  const body = 'It *walked* :number[steps] steps at 04:30 [@almanac; @harbour-log].\n\n- One [@almanac]\n';
  expect(blocks(body).map(({ text, cites }) => [text, cites])).toEqual([
    [`It walked 0 steps at 04:30 ${citationSign}.`, ['almanac', 'harbour-log']],
    [`One ${citationSign}`, ['almanac']],
  ]);
});

test('headings and signposts are no blocks, and a row cites as a whole', () => {
  const body =
    '## Night [@almanac]\n\n| a | b |\n| - | - |\n| c | d [@almanac] |\n\n:::more\n[x](lamp-sleeps.md)\n:::\n';
  expect(blocks(body).map(({ text, cites }) => [text.replace(citationSign, '').trim(), cites])).toEqual([
    ['a', []],
    ['b', []],
    ['c', ['almanac']],
    ['d', ['almanac']],
  ]);
});

test('links are known by their entry, and stretches by where they are written', () => {
  const body = 'So\r\n[it *is*](../events/lamp-lit.md), [there](https://almanac.example/) \\* [@almanac].';
  const [block] = blocks(body);
  expect(block?.links.map(({ to, start, end }) => [to, block.text.slice(start, end)])).toEqual([
    ['events/lamp-lit', 'it is'],
    [undefined, 'there'],
  ]);
  const written = (start: number, end: number) => {
    const range = block?.rangeOf(start, end);
    return body.slice(range?.start, range?.end);
  };
  const at = (words: string) => block?.text.indexOf(words) ?? -1;
  expect(written(at('it is'), at('it is') + 5)).toBe('[it *is*](../events/lamp-lit.md)');
  expect(written(0, at(',') + 1)).toBe('So\r\n[it *is*](../events/lamp-lit.md),');
  expect(written(at(citationSign), block?.text.length ?? 0)).toBe('[@almanac].');
});

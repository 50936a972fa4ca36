import { expect, test } from 'vitest';
import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';

const item = (over: Partial<CslItem> = {}): CslItem => ({
  id: 'almanac',
  type: 'webpage',
  language: 'en',
  ...over,
});
const fieldOf = (bibtex: string, name: string) => new RegExp(`  ${name} = {(.*)}`).exec(bibtex)?.[1];

test.each([
  ['webpage', '@online{almanac,', 'titleaddon', 'organization'],
  ['article-newspaper', '@article{almanac,', 'journal', 'organization'],
  ['report', '@report{almanac,', 'titleaddon', 'institution'],
  ['document', '@misc{almanac,', 'titleaddon', 'organization'],
] as const)('a %s has its own type and names its makers in its own fields', (type, head, within, by) => {
  const bibtex = toBibtex([item({ type, 'container-title': 'The Gazette', publisher: 'Harbour Mice' })]);
  expect(bibtex.startsWith(head)).toBe(true);
  expect(fieldOf(bibtex, within)).toBe('The Gazette');
  expect(fieldOf(bibtex, by)).toBe('Harbour Mice');
});

test('what TeX would join to one sign stays apart', () => {
  expect(fieldOf(toBibtex([item({ note: '1--2 ---' })]), 'note')).toBe('1-{}-2 -{}-{}-');
  expect(fieldOf(toBibtex([item({ note: "``lit''" })]), 'note')).toBe("`{}`lit'{}'");
});

test.each([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['\\input{secret}', '\\textbackslash{}input\\textbraceleft{}secret\\textbraceright{}'],
  ['$', '\\$'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['é 💡 ߒߞߏ', 'é 💡 ߒߞߏ'],
])('%s is written %s', (sign, written) => {
  expect(fieldOf(toBibtex([item({ note: sign })]), 'note')).toBe(written);
});

test('an article is one of a newspaper, and a page names its site where no publisher is named', () => {
  expect(fieldOf(toBibtex([item({ type: 'article-newspaper' })]), 'entrysubtype')).toBe('newspaper');
  const page = toBibtex([item({ 'container-title': 'The Lamp' })]);
  expect([fieldOf(page, 'titleaddon'), fieldOf(page, 'organization')]).toEqual(['The Lamp', 'The Lamp']);
  expect(fieldOf(page, 'entrysubtype')).toBeUndefined();
});

test('an address keeps its signs, but no brace and no backslash', () => {
  expect(fieldOf(toBibtex([item({ URL: 'https://x.example/?a=\\input' })]), 'url')).toBe(
    'https://x.example/?a=%5Cinput',
  );
  expect(fieldOf(toBibtex([item({ URL: 'https://x.example/a_b%20{c}' })]), 'url')).toBe(
    'https://x.example/a_b%20%7Bc%7D',
  );
});

test('a year has four figures, a month and a day two', () => {
  const date = {
    'date-parts': [
      [987, 3],
      [1021, 4, 5],
    ],
  };
  expect(fieldOf(toBibtex([item({ issued: date })]), 'date')).toBe('0987-03/1021-04-05');
  expect(fieldOf(toBibtex([item({ issued: { 'date-parts': [[2021]], season: 4 } })]), 'date')).toBe(
    '2021-24',
  );
  expect(fieldOf(toBibtex([item({ accessed: { ...date, circa: true } })]), 'urldate')).toBe(
    '0987-03~/1021-04-05~',
  );
});

test('items stand apart by an empty line, and no items are an empty file', () => {
  expect(toBibtex([item(), item({ id: 'log' })])).toBe(
    '@online{almanac,\n  langid = {english}\n}\n\n@online{log,\n  langid = {english}\n}\n',
  );
  expect(toBibtex([])).toBe('');
});

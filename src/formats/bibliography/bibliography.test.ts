import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import type { Source } from '../../model/story.ts';
import { facts } from '../../../tests/support/facts.ts';
import { toBibtex } from './bibtex.ts';
import { citePage, citeSource } from './csl.ts';

const source: Source = {
  id: 'gazette-2021',
  publisher: 'The Gazette',
  title: 'Lamp walks: 100% of the quay & more',
  label: 'On the lamp',
  url: 'https://gazette.example/a_b?c=1%20d#e',
  published: '2021-05-01',
  language: 'en',
  kind: 'news-report',
  tier: 1,
  authors: [],
  quotes: [],
};

test('BibTeX writes as signs what it would read as commands', () => {
  expect(toBibtex([citeSource(source)])).toBe(
    [
      '@article{gazette-2021,',
      '  title = {{Lamp walks: 100\\% of the quay \\& more}},',
      '  journal = {The Gazette},',
      '  entrysubtype = {newspaper},',
      '  date = {2021-05-01},',
      '  url = {https://gazette.example/a_b?c=1%20d#e},',
      '  langid = {english}',
      '}\n',
    ].join('\n'),
  );
});

test('what is not known is left out, and our label is in brackets', () => {
  const item = citeSource({ ...source, title: null, url: null, published: null, publishedHint: 'May 2021' });
  expect(item).toEqual({
    id: 'gazette-2021',
    type: 'article-newspaper',
    title: '[On the lamp]',
    'container-title': 'The Gazette',
    language: 'en',
    note: 'May 2021',
    custom: {
      explainer: {
        label: 'On the lamp',
        kind: 'news-report',
        tier: 1,
        title: null,
        published: null,
        publishedHint: 'May 2021',
      },
    },
  });
});

test.each([
  ['2021', { 'date-parts': [[2021]] }],
  ['2021-05', { 'date-parts': [[2021, 5]] }],
  ['2021-21', { 'date-parts': [[2021]], season: 1 }],
  ['0773-24', { 'date-parts': [[773]], season: 4 }],
  [
    '2021-21/2021-23',
    {
      'date-parts': [
        [2021, 21],
        [2021, 23],
      ],
    },
  ],
  ['2021-05~', { 'date-parts': [[2021, 5]], circa: true }],
  [
    '2021-05-01/2021-05-03',
    {
      'date-parts': [
        [2021, 5, 1],
        [2021, 5, 3],
      ],
    },
  ],
])('%s stays as exact as it is', (published, issued) => {
  const item = citeSource({ ...source, published });
  expect(item.issued).toEqual(issued);
  expect(toBibtex([item])).toContain(`date = {${published}}`);
});

test('a page says how far its knowledge reaches, and no day and no host is invented', () => {
  const page = { ...facts, title: 'Keeper', address: undefined };
  expect(citePage('keeper', page, en)).toEqual({
    id: 'keeper',
    title: 'Keeper',
    language: 'en',
    type: 'webpage',
    'container-title': 'The Gullhaven Lamp',
    note: 'Covers events up to 1 May 2021',
  });
  expect(citePage('keeper', { ...page, dated: '2021-05-03' }, en).issued).toEqual({
    'date-parts': [[2021, 5, 3]],
  });
});

test('an author is one name in BibTeX, however many words it has', () => {
  const item = citePage('keeper', { ...facts, author: 'Wick & Daughters' }, en);
  expect(toBibtex([item])).toContain('  author = {{Wick \\& Daughters}},\n');
});

test('any title and address survive BibTeX', () => {
  const words = fc.stringMatching(/^[a-zA-Zé%&$#_{}~^\\-]{1,8}( [a-z%&#_]{1,8}){0,3}$/);
  fc.assert(
    fc.property(words, fc.webUrl({ withQueryParameters: true }), (title, url) => {
      const [item] = new Cite(toBibtex([citeSource({ ...source, title, url })])).data as {
        title: string;
        URL: string;
      }[];
      expect(item?.title.replace(/<[^>]*>/g, '')).toBe(title);
      expect(item?.URL).toBe(url.replace(/[{}]/g, encodeURIComponent));
    }),
  );
});

import { expect, test } from 'vitest';
import { coverageTable } from './coverage-table.ts';
import type { ArticleCoverage, Coverage, SourceUse } from './coverage.ts';

const article: ArticleCoverage = {
  id: 'lamp-walks',
  words: 900,
  sentences: 8,
  cited: 5,
  supported: 2,
  analysis: 1,
  partyShare: 1 / 3,
  rhythm: { words: 96, sentences: 8, mean: 12, spread: 4.25, connectives: 20.8333, joined: 0.25 },
  density: 1.25,
  quotations: 2,
  languages: ['en', 'fr'],
  kinds: {
    'news-report': 2,
    'wire-syndication': 0,
    'official-statement': 1,
    'claim-by-party': 3,
    'un-document': 0,
    analysis: 0,
    reference: 4,
    interview: 0,
    book: 1,
    study: 0,
    law: 0,
    'court-record': 0,
    archive: 0,
    'data-set': 0,
    broadcast: 0,
    'social-post': 0,
  },
};
const source: SourceUse = { id: 'harbour-log', kind: 'claim-by-party', tier: 2, usedIn: [] };
const lines = (coverage: Partial<Coverage>) =>
  coverageTable({ articles: [], sources: [], translations: [], ...coverage }, 'en').split('\n');
const cells = (rows: readonly string[]) =>
  rows.filter((row) => row.startsWith('lamp-walks ')).map((row) => row.trim().split(/ {2,}/));

test('sentences are told as rounded shares, sources as counts with their sum, rhythm with one decimal', () => {
  expect(cells(lines({ articles: [article] }))).toEqual([
    ['lamp-walks', '900', '8', '63 %', '25 %', '13 %', '33 %', 'en fr'],
    ['lamp-walks', '11', '2', '1', '3', '4', '1'],
    ['lamp-walks', '8', '12.0', '4.3', '20.8', '25 %', '1.3', '2'],
  ]);
});

test('an explainer without a sentence has no shares, and no division by nought', () => {
  const empty = { ...article, words: 0, sentences: 0, cited: 0, supported: 0, analysis: 0, partyShare: 0 };
  expect(cells(lines({ articles: [empty] }))[0]).toEqual([
    ...['lamp-walks', '0', '0', '0 %', '0 %', '0 %', '0 %', 'en fr'],
  ]);
});

test('where a language has no list of connectives, nothing is said of them', () => {
  const rhythm = { ...article.rhythm, connectives: undefined, joined: undefined };
  expect(cells(lines({ articles: [{ ...article, rhythm }] }))[2]?.slice(4, 6)).toEqual(['-', '-']);
});

test('a source tells its uses, those of more than one citation with their number', () => {
  const usedIn = [
    { entry: 'articles/lamp-walks', times: 1 },
    { entry: 'events/lamp-lit', times: 3 },
  ];
  const table = lines({ sources: [source, { ...source, id: 'almanac', usedIn }] });
  expect(table).toContain('Where each source is used (2 sources, 1 unused)');
  expect(table.slice(-4)).toEqual([
    'harbour-log  party, tier 2',
    '    nowhere',
    'almanac  party, tier 2',
    '    articles/lamp-walks, events/lamp-lit (3)',
  ]);
});

test('a long list of uses goes on below itself, within 100 columns', () => {
  const usedIn = Array.from({ length: 12 }, (_, n) => ({ entry: `events/lamp-lit-${String(n)}`, times: 1 }));
  const uses = lines({ sources: [{ ...source, usedIn }] }).filter((line) => line.startsWith('    events'));
  expect(uses.length).toBeGreaterThan(1);
  expect(Math.max(...uses.map(({ length }) => length))).toBeLessThanOrEqual(100);
  expect(uses.join(' ').match(/lamp-lit-\d+/g)).toHaveLength(12);
});

test('a language tells how much it has, and what is old or missing', () => {
  const table = lines({
    translations: [
      {
        language: 'fr',
        summary: '1 translated, 2 stale, 0 missing',
        stale: ['articles/a', 'events/b'],
        missing: [],
      },
    ],
  });
  expect(table.slice(table.indexOf('Translations'), table.indexOf('Translations') + 4)).toEqual([
    'Translations',
    '',
    'fr  1 translated, 2 stale, 0 missing',
    '    stale: articles/a, events/b',
  ]);
  expect(lines({})).not.toContain('Translations');
});

test('a story without explainers and sources still has its heads', () => {
  expect(lines({}).filter((line) => line.startsWith('article '))).toHaveLength(3);
});

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { sourceKinds } from '../../model/fields.ts';
import type { Source } from '../../model/story.ts';
import { toBibtex } from './bibtex.ts';
import { citeSource } from './csl.ts';

const source = (fields: Partial<Source>): Source => ({
  id: 'quill',
  authors: ['Ada Quill', 'B. Loom'],
  publisher: 'Tidal Press',
  title: 'On lamps',
  label: 'On lamps',
  url: 'https://press.example/lamps',
  published: '2021',
  language: 'en',
  kind: 'book',
  tier: 1,
  quotes: [],
  ...fields,
});

// Appendix III of the specification of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html), and the
// manual of biblatex, 2.1.
test.each([
  ['news-report', 'article-newspaper', 'article'],
  ['interview', 'interview', 'misc'],
  ['book', 'book', 'book'],
  ['study', 'article-journal', 'article'],
  ['law', 'legislation', 'misc'],
  ['court-record', 'legal_case', 'misc'],
  ['data-set', 'dataset', 'misc'],
  ['broadcast', 'broadcast', 'misc'],
  ['social-post', 'post', 'online'],
  ['archive', 'webpage', 'online'],
] as const)('%s is %s in CSL-JSON and @%s for biblatex', (kind, csl, bibtex) => {
  const item = citeSource(source({ kind }));
  expect(item.type).toBe(csl);
  expect(toBibtex([item])).toMatch(new RegExp(`^@${bibtex}\\{quill,`));
});

test('a post without an address is not online', () => {
  expect(toBibtex([citeSource(source({ kind: 'social-post', url: null }))])).toMatch(/^@misc\{/);
});

test('what lies in an archive without an address is a document', () => {
  expect(citeSource(source({ kind: 'archive', url: null })).type).toBe('document');
});

test('who wrote it stands first, each name whole', () => {
  expect(citeSource(source({})).author).toEqual([{ literal: 'Ada Quill' }, { literal: 'B. Loom' }]);
  expect(toBibtex([citeSource(source({}))])).toContain('author = {{Ada Quill} and {B. Loom}}');
  expect(citeSource(source({ authors: [] }))).not.toHaveProperty('author');
});

test.each(sourceKinds)('another program reads a %s with its author, title, year and publisher', (kind) => {
  const [item] = new Cite(toBibtex([citeSource(source({ kind }))])).data as Record<string, unknown>[];
  expect(item).toMatchObject({ title: 'On lamps', issued: { 'date-parts': [[2021]] } });
  expect(JSON.stringify(item)).toContain('Ada Quill');
  expect(JSON.stringify(item)).toContain('Tidal Press');
});

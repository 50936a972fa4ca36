import { expect, test } from 'vitest';
import { context } from '../../tests/support/context.ts';
import { readFile } from '../story/read-file.ts';
import { parseEntry } from './parse-entry.ts';

const article = (points: string[], body: string) => {
  const [entry] = readFile(
    'en/articles/a.md',
    `---\ninBrief:\n${points.map((p) => `  - "${p}"\n`).join('')}---\n\n${body}`,
  ).entries;
  if (!entry) throw new Error('no entry');
  return parseEntry(entry, { inBrief: points }, context);
};

test('what points and text cite is told together', () => {
  expect(article(['A [@almanac].'], 'B [@harbour-log].').cited).toEqual(['almanac', 'harbour-log']);
});

test('places are those of the file, and the nearest id is named', () => {
  const { problems } = article(['A [@almanak].'], 'B [@harbour-log].\n\nC.');
  expect(problems).toMatchObject([
    { slug: 'source-unknown', at: { line: 3, column: 10 }, end: { line: 3, column: 17 }, nearest: 'almanac' },
    { slug: 'paragraph-uncited', at: { line: 8, column: 1 }, end: { line: 8, column: 3 } },
  ]);
});

test('a place within a folded line is the line on which it stands', () => {
  const text = '---\nsummary: >-\n  The lamp\n  left [@almanak].\n---\nText [@almanac].';
  const [entry] = readFile('en/topics/t.md', text).entries;
  const problems = entry && parseEntry(entry, { summary: 'The lamp left [@almanak].' }, context).problems;
  expect(problems).toMatchObject([{ at: { line: 4, column: 10 }, end: { line: 4, column: 17 } }]);
});

test('headings become fragments, each its own', () => {
  expect(article([], '## The tower\n\n## The tower\n\n## Sources').fragments).toEqual([
    'the-tower',
    'the-tower-1',
    'sources-1',
  ]);
});

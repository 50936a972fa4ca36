import { expect, test } from 'vitest';
import { context } from '../../tests/support/context.ts';
import { readFile } from '../reading/read-file.ts';
import { judgeBody } from './bodies.ts';

const article = (points: string[], body: string) => {
  const [entry] = readFile(
    'en/articles/a.md',
    `---\ninBrief:\n${points.map((p) => `  - "${p}"\n`).join('')}---\n\n${body}`,
  ).entries;
  if (!entry) throw new Error('no entry');
  return judgeBody(entry, { inBrief: points }, context);
};

test('what points and text cite is told together', () => {
  expect(article(['A [@almanac].'], 'B [@harbour-log].').cited).toEqual(['almanac', 'harbour-log']);
});

test('places are those of the file, and the nearest id is named', () => {
  const { problems } = article(['A [@almanak].'], 'B [@harbour-log].\n\nC.');
  expect(problems).toMatchObject([
    { slug: 'source-unknown', at: { line: 3, column: 10 }, nearest: 'almanac' },
    { slug: 'paragraph-uncited', at: { line: 8, column: 1 } },
    { slug: 'length-unusual', subject: '2' },
  ]);
});

test('an article of the right length and with few sources is left alone', () => {
  expect(article([], `${'word '.repeat(700)}[@almanac].`).problems).toEqual([]);
});

test('more than 35 sources are too many', () => {
  const ids = Array.from({ length: 36 }, (_, index) => `s${String(index)}`);
  const wide = { ...context, sources: new Set(ids) };
  const body = `${'word '.repeat(700)}[${ids.map((id) => `@${id}`).join('; ')}].`;
  const [entry] = readFile('en/articles/a.md', `---\ntitle: T\n---\n${body}`).entries;
  expect(entry && judgeBody(entry, { inBrief: [] }, wide).problems).toMatchObject([
    { slug: 'sources-too-many', subject: '36' },
  ]);
});

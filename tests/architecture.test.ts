import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const document = readFileSync('docs/architecture.md', 'utf8');

/** The words in backticks of each row of the table of imports: the folder, then what it may import. */
const table = document
  .split('\n')
  .slice(document.split('\n').findIndex((line) => line.startsWith('| folder ')))
  .slice(2);
const rows = table
  .slice(
    0,
    table.findIndex((line) => !line.startsWith('|')),
  )
  .map(quoted('`'));

/** The same of each line of the table in the test that holds the code to it. */
const source = readFileSync('tests/import-boundaries.test.ts', 'utf8');
const allowed = [...source.matchAll(/^ {2}'?([\w.]+)'?: \[([^\]]*)\],$/gm)].map(
  ([, folder = '', list = '']) => [folder, ...quoted("'")(list)],
);

function quoted(mark: string): (text: string) => readonly string[] {
  return (text) =>
    [...text.matchAll(new RegExp(`${mark}([^${mark}]+)${mark}`, 'g'))].map(([, word = '']) => word);
}

test('the table of imports in docs/architecture.md is the one that the code is held to', () => {
  expect(rows.length).toBeGreaterThan(10);
  expect(sorted(rows)).toEqual(sorted(allowed));
});

test.each(['src', 'tests'])('the tree in docs/architecture.md shows every folder of %s', (root) => {
  const tree = document.slice(document.indexOf('```text'));
  const shown = new Set([...tree.matchAll(/^ {2}(\w+)\/ {2}/gm)].map(([, folder = '']) => folder));
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

function sorted(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.map(([folder, ...others]) => `${String(folder)}: ${others.toSorted().join(', ')}`).toSorted();
}

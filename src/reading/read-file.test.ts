import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from './read-file.ts';

test('a Markdown file becomes one entry with its language and the line its body begins on', () => {
  const { entries } = readFile('en/events/e.md', '---\ntitle: T\ndate: 2024-02-31\n---\n\nText.\n');
  expect(entries).toMatchObject([
    {
      collection: 'events',
      id: 'e',
      language: 'en',
      bodyLine: 5,
      body: '\nText.\n',
      data: { title: 'T', date: '2024-02-31' },
    },
  ]);
  expect(entries[0]?.locate(['date'])).toEqual({ line: 3, column: 1 });
  expect(entries[0]?.locateText(['date'])).toEqual({ line: 3, column: 7 });
});

test('line ends of other systems are read alike', () => {
  const { entries } = readFile('en/events/e.md', '---\r\ntitle: T\r\n---\r\nText.\r\n');
  expect(entries).toMatchObject([{ bodyLine: 4, data: { title: 'T' } }]);
});

test('each key of a data file becomes an entry', () => {
  const { entries } = readFile('sources.yml', 'a: { x: 1 }\nb:\n  y: 2\n');
  expect(entries.map(({ id, data }) => [id, data])).toEqual([
    ['a', { x: 1 }],
    ['b', { y: 2 }],
  ]);
  expect(entries[1]?.locate(['y'])).toEqual({ line: 3, column: 3 });
  expect(entries[1]?.locate(['missing'])).toEqual({ line: 2, column: 1 });
});

test.each([
  ['en/events/e.md', 'no front matter', 'frontmatter-missing', 1],
  ['en/events/e.md', 'text\n---\ntitle: T\n---\n', 'frontmatter-missing', 1],
  ['en/events/e.md', '---\ntitle: "T\n---\n', 'yaml-broken', 3],
  ['en/events/Bad Name.md', '---\ntitle: T\n---\n', 'id-invalid', 1],
  ['sources.yml', 'a: 1\na: 2\n', 'yaml-broken', 2],
  ['sources.yml', '- a\n', 'yaml-broken', 1],
  ['sources.yml', 'A_b: 1\n', 'id-invalid', 1],
  ['en/notes/n.md', '', 'file-unknown', 1],
  ['en/events/e.txt', '', 'file-unknown', 1],
  ['photo.png', '', 'file-unknown', 1],
])('%s with %j: %s', (file, text, kind, line) => {
  const { problems } = readFile(file, text);
  expect(problems).toMatchObject([{ kind, file, at: { line } }]);
});

test('free text never breaks the reader', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('site.yml', 'sources.yml', 'en/events/e.md'), (text, file) => {
      const { entries, problems } = readFile(file, text);
      expect(Array.isArray(entries) && Array.isArray(problems)).toBe(true);
    }),
  );
});

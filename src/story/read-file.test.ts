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
      body: '\nText.\n',
      data: { title: 'T', date: '2024-02-31' },
    },
  ]);
  const span = (line: number, column: number, end: number) => ({
    at: { line, column },
    end: { line, column: end },
  });
  expect(entries[0]?.locate(['date'])).toEqual(span(3, 1, 5));
  expect(entries[0]?.locateText(['date'])).toEqual(span(3, 7, 17));
  expect(entries[0]?.locateWithin(['date'], 5, 7)).toEqual(span(3, 12, 14));
  expect(entries[0]?.locateBody(1, 5)).toEqual(span(6, 1, 5));
});

test('line ends of other systems are read alike', () => {
  const { entries } = readFile('en/events/e.md', '---\r\ntitle: T\r\n---\r\nText.\r\n');
  expect(entries).toMatchObject([{ body: 'Text.\n', data: { title: 'T' } }]);
  expect(entries[0]?.locateBody(0, 4).at).toEqual({ line: 4, column: 1 });
});

test('accents that are written apart are joined, and places are those of the file', () => {
  const { entries } = readFile(
    'en/events/e.md',
    '---\r\ntitle: Se\u0301ve\u0301re\u0301 x\r\n---\r\nE\u0301te\u0301 x\r\ny',
  );
  expect(entries).toMatchObject([{ body: 'Été x\ny', data: { title: 'Sévéré x' } }]);
  expect(entries[0]?.locateBody(4, 5).at).toEqual({ line: 4, column: 7 });
  expect(entries[0]?.locateBody(6, 7).at).toEqual({ line: 5, column: 1 });
  expect(entries[0]?.locateWithin(['title'], 7, 8).at).toEqual({ line: 2, column: 18 });
});

test('a data file is an entry, which its name calls', () => {
  const { entries } = readFile('sources/b.yml', 'x: 1\n"y": { z: 2 }\n');
  expect(entries).toMatchObject([{ collection: 'sources', id: 'b', data: { x: 1, y: { z: 2 } }, body: '' }]);
  expect(entries[0]?.locate(['y', 'z'])).toMatchObject({ at: { line: 2, column: 8 } });
  expect(entries[0]?.locate(['missing'])).toMatchObject({ at: { line: 1, column: 1 } });
});

test.each([
  ['en/events/e.md', 'no front matter', 'frontmatter-missing', 1],
  ['en/events/e.md', 'text\n---\ntitle: T\n---\n', 'frontmatter-missing', 1],
  ['en/events/e.md', '---\ntitle: "T\n---\n', 'yaml-broken', 2],
  ['en/events/e.md', '---\ntitle: T\n', 'frontmatter-unclosed', 1],
  ['en/events/e.md', '---\ntitle: T\n----\nText.\n', 'frontmatter-unclosed', 1],
  ['en/events/e.md', '\n---\ntitle: T\n---\n', 'frontmatter-missing', 1],
  ['en/events/e.md', '---\ntitle: T\n---\nA\uFFFDB', 'encoding-broken', 4],
  ['sources/b.yml', '\u0007a: 1\n', 'character-refused', 1],
  ['en/events/deep/e.md', '---\n---\n', 'file-unknown', 1],
  ['constructor.yml', 'a: 1\n', 'file-unknown', 1],
  ['constructor/b.yml', 'a: 1\n', 'file-unknown', 1],
  ['sources/deep/b.yml', 'a: 1\n', 'file-unknown', 1],
  ['sources/b.md', '---\n---\n', 'file-unknown', 1],
  ['en/sources/b.yml', 'a: 1\n', 'file-unknown', 1],
  ['sources.yml', 'a: { tier: 1 }\n', 'entries-together', 1],
  ['places.yaml', '', 'entries-together', 1],
  ['en/events/Bad Name.md', '---\ntitle: T\n---\n', 'id-invalid', 1],
  ['sources/b.yml', 'a: 1\na: 2\n', 'key-repeated', 2],
  ['sources/A_b.yml', 'a: 1\n', 'id-invalid', 1],
  ['numbers/A.b.yml', 'a: 1\n', 'id-invalid', 1],
  ['en/notes/n.md', '', 'file-unknown', 1],
  ['en/events/e.txt', '', 'file-unknown', 1],
  ['photo.png', '', 'file-foreign', 1],
])('%s with %j: %s', (file, text, kind, line) => {
  const { problems } = readFile(file, text);
  expect(problems).toMatchObject([{ kind, file, at: { line } }]);
});

test('the house style is one entry, or none while it says nothing', () => {
  expect(readFile('style.yml', 'phrases: {}\n').entries).toMatchObject([
    { collection: 'style', id: 'style', data: { phrases: {} } },
  ]);
  expect(readFile('style.yml', '# Nothing yet.\n')).toEqual({ entries: [], problems: [] });
});

test('free text never breaks the reader', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('site.yml', 'sources/s.yml', 'en/events/e.md'), (text, file) => {
      const { entries, problems } = readFile(file, text);
      expect(Array.isArray(entries) && Array.isArray(problems)).toBe(true);
    }),
  );
});

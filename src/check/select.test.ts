import path from 'node:path';
import { expect, test } from 'vitest';
import { selectFiles } from './select.ts';

const directory = path.resolve('content');
const files = ['sources/s.yml', 'en/events/a.md', 'en/events-of-old/b.md'];
const selected = (named: string) => {
  const covers = selectFiles(named, directory, files);
  return covers && files.filter(covers);
};

test.each([
  ['content/en/events/a.md', ['en/events/a.md']],
  ['./content/en/events/', ['en/events/a.md']],
  ['en/events', ['en/events/a.md']],
  ['sources/s.yml', ['sources/s.yml']],
  ['sources', ['sources/s.yml']],
  [path.resolve('content/en'), ['en/events/a.md', 'en/events-of-old/b.md']],
  ['content', files],
])('%s', (named, expected) => {
  expect(selected(named)).toEqual(expected);
});

test.each(['content/en/events/c.md', 'en/ev', '..', '/'])('%s names no file of the story', (named) => {
  expect(selected(named)).toBeUndefined();
});

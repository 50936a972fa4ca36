import { beforeEach, expect, test } from 'vitest';
import { isKept, OfflineFiles } from './offline-list.ts';

let files: OfflineFiles;
beforeEach(async () => {
  files = await collected();
});

async function collected(changed: Readonly<Record<string, string>> = {}): Promise<OfflineFiles> {
  const collection = new OfflineFiles('/mali/');
  const contents = {
    'index.html': 'front',
    'a/index.html': 'a',
    'offline/index.html': '<script type="module" src="/mali/_astro/list.js"></script>',
    '_astro/list.js': 'import{a as b}from"./kept.js";',
    '_astro/kept.js': 'import"./list.js";export const a=1',
    '_astro/other.js': '1',
    ...changed,
  };
  await Promise.all(Object.entries(contents).map(([name, content]) => collection.add(name, content)));
  return collection;
}

test('pages and what they load can be kept; the index of search, feeds and the page for errors cannot', () => {
  const names = [
    'a/index.html',
    '_astro/a.js',
    'm.svg',
    '404.html',
    'pagefind/index.js',
    'feed.xml',
    'sw.js',
  ];
  expect(names.filter(isKept)).toEqual(['a/index.html', '_astro/a.js', 'm.svg']);
});

test('files are listed by address, in the order of their names', () => {
  const { files: listed, bytes } = files.list('x:');
  expect(Object.keys(listed)).toEqual([
    '/mali/_astro/kept.js',
    '/mali/_astro/list.js',
    '/mali/_astro/other.js',
    '/mali/a/',
    '/mali/',
    '/mali/offline/',
  ]);
  // printf front | sha256sum
  expect(listed['/mali/']).toBe('2d8d693177ac4489');
  expect(bytes).toBeGreaterThan(6 * 20);
});

test('the front page and the offline page are always kept, with the scripts that this loads and those they import', () => {
  expect(files.list('x:').always).toEqual([
    '/mali/',
    '/mali/offline/',
    '/mali/_astro/list.js',
    '/mali/_astro/kept.js',
  ]);
});

test('a build has a name of its own as soon as one byte differs', async () => {
  const { edition } = files.list('x:');
  expect(edition).toMatch(/^x:[0-9a-f]{16}$/);
  expect((await collected()).list('x:').edition).toBe(edition);
  expect((await collected({ 'a/index.html': 'b' })).list('x:').edition).not.toBe(edition);
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offlineList } from './offline-list.ts';

let directory = '';
const write = async (name: string, text: string) => {
  await mkdir(path.join(directory, path.dirname(name)), { recursive: true });
  await writeFile(path.join(directory, name), text);
};

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'offline-'));
  await write('index.html', 'front');
  await write('a/index.html', 'a');
  await write('404.html', 'missing');
  await write('offline/index.html', '<script type="module" src="/mali/_astro/list.js"></script>');
  await write('_astro/list.js', 'import{a as b}from"./kept.js";');
  await write('_astro/kept.js', 'export const a=1');
  await write('_astro/other.js', '1');
  await write('pagefind/index.js', 'search');
  await write('feed.xml', '<feed/>');
});

afterAll(() => rm(directory, { recursive: true }));

test('pages and what they load can be kept, by address', async () => {
  const { files, bytes } = await offlineList(directory, '/mali/', 'x:');
  expect(Object.keys(files)).toEqual([
    '/mali/_astro/kept.js',
    '/mali/_astro/list.js',
    '/mali/_astro/other.js',
    '/mali/a/',
    '/mali/',
    '/mali/offline/',
  ]);
  // printf front | sha256sum
  expect(files['/mali/']).toBe('2d8d693177ac4489');
  expect(bytes).toBeGreaterThan(0);
});

test('the offline page is always kept, with the scripts it loads and those they import', async () => {
  const { always } = await offlineList(directory, '/mali/', 'x:');
  expect(always).toEqual(['/mali/offline/', '/mali/_astro/list.js', '/mali/_astro/kept.js']);
});

test('an edition has a name of its own as soon as one byte differs', async () => {
  const { edition } = await offlineList(directory, '/mali/', 'x:');
  expect(edition).toMatch(/^x:[0-9a-f]{16}$/);
  await write('a/index.html', 'b');
  expect((await offlineList(directory, '/mali/', 'x:')).edition).not.toBe(edition);
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishedPages } from './built-pages.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'pages-'));
});
afterEach(() => rm(directory, { recursive: true }));

const write = async (name: string, text = name) => {
  const file = path.join(directory, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
};

test('pages come by address; a folder’s own page has the folder’s', async () => {
  for (const name of ['index.html', 'topics/walking-lamp/index.html', 'articles/lamp/index.html', '404.html'])
    await write(name);
  const pages = await finishedPages(directory);
  expect(pages.map(({ address, html }) => [address, html])).toEqual([
    ['/', 'index.html'],
    ['/404.html', '404.html'],
    ['/articles/lamp/', 'articles/lamp/index.html'],
    ['/topics/walking-lamp/', 'topics/walking-lamp/index.html'],
  ]);
  expect(pages[2]?.file).toBe(path.join(directory, 'articles/lamp/index.html'));
});

test('a file that only ends like a folder’s page keeps its name', async () => {
  await write('my-index.html');
  await write('articles/index.html.html');
  expect((await finishedPages(directory)).map(({ address }) => address)).toEqual([
    '/articles/index.html.html',
    '/my-index.html',
  ]);
});

test('other files are no pages, and an empty site has none', async () => {
  expect(await finishedPages(directory)).toEqual([]);
  for (const name of ['feed.xml', 'sw.js', 'articles/lamp.pdf', 'html']) await write(name);
  expect(await finishedPages(directory)).toEqual([]);
});

test('their words are read as UTF-8', async () => {
  await write('index.html', '<p>Été 💡</p>');
  expect((await finishedPages(directory))[0]?.html).toBe('<p>Été 💡</p>');
});

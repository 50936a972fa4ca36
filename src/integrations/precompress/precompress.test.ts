import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileCache } from '../../cache/file-cache.ts';
import { isCompressible } from './compress.ts';
import { compressFolder } from './precompress.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'precompress-'));
});
afterEach(() => rm(directory, { recursive: true }));

const text = 'The lamp walks, and the keeper counts its steps. '.repeat(40);
const folder = async (name: string, files: Readonly<Record<string, string>>) => {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(directory, name, file)), { recursive: true });
    await writeFile(path.join(directory, name, file), content);
  }
  return path.join(directory, name);
};
const cache = () => new FileCache(path.join(directory, 'cache'));

test('text is compressed; pictures, faces, PDFs and the parts of the index are not', () => {
  const names = [
    'a/index.html',
    'x.css',
    'x.js',
    'x.json',
    'm.svg',
    'feed.xml',
    'x.csv',
    'x.bib',
    'a.txt',
    'x.webmanifest',
  ];
  const others = [
    'a.png',
    'a.jpg',
    'a.woff2',
    'a.pdf',
    'a.pf_meta',
    'wasm.en.pagefind',
    '_headers',
    'a.html.br',
  ];
  expect([...names, ...others].filter(isCompressible)).toEqual(names);
});

test('beside each text are two versions, which others read back; a text that gets no smaller has none', async () => {
  const site = await folder('site', { 'a/index.html': text, 'tiny.json': '{}', 'a.pdf': text });
  expect(await compressFolder(site, cache())).toEqual({ files: 2, compressed: 4 });
  expect((await readdir(path.join(site, 'a'))).sort()).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
  ]);
  expect((await readdir(site)).sort()).toEqual(['a', 'a.pdf', 'tiny.json']);
  const gz = path.join(site, 'a/index.html.gz');
  // Another program than the one that wrote it.
  expect(execFileSync('gzip', ['-dc', gz], { encoding: 'utf8' })).toBe(text);
  expect(brotliDecompressSync(await readFile(path.join(site, 'a/index.html.br'))).toString()).toBe(text);
});

test('the same text gives the same bytes, at any time and in any folder', async () => {
  const first = await folder('one', { 'index.html': text });
  const second = await folder('two/deeper', { 'other.html': text });
  await compressFolder(first, cache());
  await rm(path.join(directory, 'cache'), { recursive: true });
  await compressFolder(second, cache());
  for (const ending of ['br', 'gz'])
    expect(await readFile(path.join(second, `other.html.${ending}`))).toEqual(
      await readFile(path.join(first, `index.html.${ending}`)),
    );
});

test('what was compressed before is not compressed again, unless it has changed or what was kept is damaged', async () => {
  const files = { 'a.html': `${text}a`, 'b.html': `${text}b`, 'c.css': text };
  expect((await compressFolder(await folder('one', files), cache())).compressed).toBe(6);
  expect((await compressFolder(await folder('two', files), cache())).compressed).toBe(0);
  const changed = await folder('three', { ...files, 'b.html': `${text}!` });
  expect((await compressFolder(changed, cache())).compressed).toBe(2);
  for (const kept of await readdir(path.join(directory, 'cache')))
    await writeFile(path.join(directory, 'cache', kept), 'half a file');
  expect((await compressFolder(await folder('four', files), cache())).compressed).toBe(6);
  const again = path.join(directory, 'four/a.html.br');
  expect(brotliDecompressSync(await readFile(again)).toString()).toBe(files['a.html']);
});

import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyOf, PdfCache } from './cache.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'pdf-cache-'));
});
afterAll(() => rm(directory, { recursive: true }));

const dated = async (name: string, days: number) => {
  const then = new Date(Date.now() - days * 86_400_000);
  await utimes(path.join(directory, name), then, then);
};

test('a key changes with any part, and with where one part ends and the next begins', () => {
  const keys = [['ab', 'c'], ['a', 'bc'], ['ab', 'd'], ['abc'], []].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf(['ab', Buffer.from('c')])).toBe(keyOf(['ab', 'c']));
});

test('what was written is read again, and what was not is not there', async () => {
  const cache = new PdfCache(directory);
  await cache.write('one', Buffer.from('%PDF'));
  expect(Buffer.from((await cache.read('one')) ?? []).toString()).toBe('%PDF');
  expect(await cache.read('other')).toBeUndefined();
});

test('what no build has asked for in a month is dropped; asking counts', async () => {
  const cache = new PdfCache(directory);
  for (const key of ['asked', 'forgotten', 'young']) await cache.write(key, Buffer.from(key));
  await dated('asked.pdf', 31);
  await dated('forgotten.pdf', 31);
  await dated('young.pdf', 29);
  await cache.read('asked');
  await cache.prune();
  expect((await readdir(directory)).sort()).toEqual(['asked.pdf', 'one.pdf', 'young.pdf']);
});

test('a folder that is not there yet has nothing to drop', async () => {
  await expect(new PdfCache(path.join(directory, 'nowhere')).prune()).resolves.toBeUndefined();
});

import { mkdtemp, readFile, readdir, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileCache, keyOf } from './file-cache.ts';

let directory = '';
let cache: FileCache;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'cache-'));
  cache = new FileCache(directory);
});
afterEach(() => rm(directory, { recursive: true }));

const file = (name: string) => path.join(directory, name);
const date = async (name: string, days: number) => {
  const then = new Date(Date.now() - days * 86_400_000);
  await utimes(file(name), then, then);
};

test('a key changes with any part, and with where one part ends and the next begins', () => {
  const keys = [['ab', 'c'], ['a', 'bc'], ['ab', 'd'], ['abc'], []].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf(['ab', Buffer.from('c')])).toBe(keyOf(['ab', 'c']));
});

test('what was written is read again, and what was not is not there', async () => {
  await cache.write('one', Buffer.from('%PDF'));
  expect(String(await cache.read('one'))).toBe('%PDF');
  expect(await cache.read('other')).toBeUndefined();
});

test('a file cut short anywhere is not used, and can be written again', async () => {
  const content = Buffer.from('%PDF with a page');
  await cache.write('torn', content);
  const { length } = await readFile(file('torn.cached'));
  for (let size = length - 1; size >= 0; size--) {
    await truncate(file('torn.cached'), size);
    expect(await cache.read('torn')).toBeUndefined();
  }
  await cache.write('torn', content);
  expect(await cache.read('torn')).toEqual(content);
});

test('a file in which one byte has changed is not used', async () => {
  await cache.write('flipped', Buffer.from('%PDF'));
  const written = await readFile(file('flipped.cached'));
  for (const index of written.keys()) {
    const changed = Buffer.from(written);
    changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
    await writeFile(file('flipped.cached'), changed);
    expect(await cache.read('flipped')).toBeUndefined();
  }
});

test('what another build is still writing is not read', async () => {
  await writeFile(file('half.cached.4711'), '%PD');
  expect(await cache.read('half')).toBeUndefined();
});

test('what no build has asked for in a month is removed, unfinished files too; asking counts', async () => {
  for (const key of ['asked', 'forgotten', 'young']) await cache.write(key, Buffer.from(key));
  await writeFile(file('half.cached.4711'), '%PD');
  for (const name of ['asked.cached', 'forgotten.cached', 'half.cached.4711']) await date(name, 31);
  await date('young.cached', 29);
  await cache.read('asked');
  await cache.prune();
  expect((await readdir(directory)).sort()).toEqual(['asked.cached', 'young.cached']);
});

test('a folder that does not exist yet has nothing to remove', async () => {
  await expect(new FileCache(file('nowhere')).prune()).resolves.toBeUndefined();
});

test('a file that another build has just renamed is passed over', async () => {
  // A listed name that leads nowhere is what a renamed file looks like.
  await symlink(file('renamed'), file('half.cached.4711'));
  await expect(cache.prune()).resolves.toBeUndefined();
});

test('builds that write the same file and prune at once disturb none of them', async () => {
  const content = Buffer.alloc(1000, 'picture');
  const builds = Array.from({ length: 8 }, async () => {
    for (let round = 0; round < 10; round++) {
      await cache.write(`picture-${String(round % 3)}`, content);
      await cache.prune();
      expect(await cache.read(`picture-${String(round % 3)}`)).toEqual(content);
    }
  });
  await Promise.all(builds);
  expect((await readdir(directory)).sort()).toEqual([0, 1, 2].map((n) => `picture-${String(n)}.cached`));
});

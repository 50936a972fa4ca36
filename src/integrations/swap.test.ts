import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { swap } from './swap.ts';

/** The folder that the system does not let be renamed, as one that is a volume. */
const volume = vi.hoisted(() => ({ at: '', code: 'EBUSY', failing: '' }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    rename: (from: string, to: string) => {
      if (from === volume.at) throw Object.assign(new Error(volume.code), { code: volume.code });
      if (from === volume.failing) throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
      return real.rename(from, to);
    },
  };
});

let directory = '';
const next = () => path.join(directory, 'next');
const current = () => path.join(directory, 'dist');

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'swap-'));
});
afterEach(async () => {
  Object.assign(volume, { at: '', code: 'EBUSY', failing: '' });
  await rm(directory, { recursive: true });
});

/** Writes an edition: its name on the front page and in a folder of its own. */
async function write(folder: string, edition: string): Promise<void> {
  await mkdir(path.join(folder, 'articles'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), edition);
  await writeFile(path.join(folder, 'articles/a.html'), edition);
  await writeFile(path.join(folder, `${edition}.txt`), edition);
}

async function expectEdition(edition: string): Promise<void> {
  expect((await readdir(current())).sort()).toEqual(['articles', 'index.html', `${edition}.txt`].sort());
  for (const file of ['index.html', 'articles/a.html', `${edition}.txt`])
    expect(await readFile(path.join(current(), file), 'utf8')).toBe(edition);
}

test('the new edition takes the place of the old one, and nothing is left beside it', async () => {
  for (const edition of ['one', 'two']) {
    await write(next(), edition);
    await swap(next(), current());
    await expectEdition(edition);
  }
  expect(await readdir(directory)).toEqual(['dist']);
});

test('when the new edition cannot be moved, the old one stays', async () => {
  await write(current(), 'old');
  await expect(swap(path.join(directory, 'missing'), current())).rejects.toThrow('ENOENT');
  await expectEdition('old');
});

test('in a folder that cannot be renamed, what it holds is exchanged', async () => {
  await mkdir(current());
  volume.at = current();
  for (const edition of ['one', 'two', 'three']) {
    await write(next(), edition);
    await swap(next(), current());
    await expectEdition(edition);
  }
  expect(await readdir(directory)).toEqual(['dist']);
});

test.each([
  ['the first entries are moved away', (site: string) => path.join(site, 'index.html')],
  ['the last entry arrives', (site: string) => path.join(site, `.new-${String(process.pid)}`, 'two.txt')],
  ['a folder arrives', (site: string) => path.join(site, `.new-${String(process.pid)}`, 'articles')],
])('a fault before %s leaves the old edition whole', async (_, failing) => {
  await write(current(), 'one');
  await write(next(), 'two');
  Object.assign(volume, { at: current(), failing: failing(current()) });
  await expect(swap(next(), current())).rejects.toThrow('EIO');
  await expectEdition('one');
});

test('a new edition on another file system is copied', async (context) => {
  // Linux keeps /dev/shm in memory.
  const shared = await mkdtemp('/dev/shm/swap-').catch(() => undefined);
  if (!shared) return context.skip('This system has no /dev/shm.');
  for (const edition of ['one', 'two']) {
    await write(path.join(shared, 'next'), edition);
    await swap(path.join(shared, 'next'), current());
    await expectEdition(edition);
    await rm(path.join(shared, 'next'), { recursive: true });
  }
  expect(await readdir(directory)).toEqual(['dist']);
  await rm(shared, { recursive: true });
});

test.each([
  ['EACCES', 'may not write beside it'],
  ['EROFS', 'finds all around it to be read-only'],
])('%s: a user who may write into the folder, and %s, can publish', async (code) => {
  await write(current(), 'one');
  await write(next(), 'two');
  Object.assign(volume, { at: next(), code });
  await swap(next(), current());
  await expectEdition('two');
});

import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentStore, type Stored } from './content-store.ts';

let root: string;
let folder: string;
let store: ContentStore;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'store-'));
  folder = path.join(root, 'content');
  await mkdir(path.join(folder, 'en/events'), { recursive: true });
  await writeFile(path.join(folder, 'en/events/a.md'), 'one');
  await writeFile(path.join(root, 'secret.md'), 'secret');
  store = new ContentStore(folder);
});
afterEach(() => rm(root, { recursive: true }));

async function stateOf(file: string): Promise<string> {
  return ((await store.read(file)) as Stored).state;
}

test.each([
  '../secret.md',
  'en/../../secret.md',
  'en/events/../../../secret.md',
  '/etc/hosts.md',
  'en/events/.hidden.md',
  '.git/config.md',
  'en\\..\\..\\secret.md',
  'en/events/a.js',
  'en/events/a.html',
  'astro.config.mjs',
  '',
  'en//a.md',
  'a\0.md',
])('nothing is read, written or removed at %j', async (file) => {
  expect(await store.read(file)).toBe(403);
  expect(await store.write(file, Buffer.from('x'), undefined)).toBe(403);
  expect(await store.remove(file, undefined)).toBe(403);
  expect(await readFile(path.join(root, 'secret.md'), 'utf8')).toBe('secret');
});

test('a symbolic link leads nowhere if it leads out of the folder, and to its file if it does not', async () => {
  await symlink(path.join(root, 'secret.md'), path.join(folder, 'en/events/out.md'));
  await symlink(root, path.join(folder, 'fr'));
  await symlink('a.md', path.join(folder, 'en/events/in.md'));
  expect(await store.read('en/events/out.md')).toBe(403);
  expect(await store.write('en/events/out.md', Buffer.from('x'), undefined)).toBe(403);
  expect(await store.write('fr/new.md', Buffer.from('x'), undefined)).toBe(403);
  await store.write('en/events/in.md', Buffer.from('two'), await stateOf('en/events/in.md'));
  expect(await readFile(path.join(folder, 'en/events/a.md'), 'utf8')).toBe('two');
  expect(await readdir(root)).toEqual(['content', 'secret.md']);
});

test('a file is written where it is as it was read, and left alone where somebody has changed it', async () => {
  const state = await stateOf('en/events/a.md');
  const written = (await store.write('en/events/a.md', Buffer.from('two'), state)) as Stored;
  expect(await readFile(path.join(folder, 'en/events/a.md'), 'utf8')).toBe('two');
  expect(await store.write('en/events/a.md', Buffer.from('three'), state)).toBe(412);
  expect(await store.write('en/events/a.md', Buffer.from('three'), undefined)).toBe(412);
  expect(await store.remove('en/events/a.md', state)).toBe(412);
  expect(await readFile(path.join(folder, 'en/events/a.md'), 'utf8')).toBe('two');
  expect(await store.remove('en/events/a.md', written.state)).toMatchObject({ state: written.state });
  expect(await store.read('en/events/a.md')).toBe(404);
  expect(await store.remove('en/events/a.md', undefined)).toBe(404);
});

test('a new file has its folders made, and nothing unfinished stays beside it', async () => {
  expect(await store.write('fr/events/b.md', Buffer.from('deux'), undefined)).toMatchObject({});
  expect(await readdir(path.join(folder, 'fr/events'))).toEqual(['b.md']);
  expect(await store.write('fr/events/b.md', Buffer.from('trois'), 'other')).toBe(412);
  expect(await store.list()).toEqual(['en/events/a.md', 'fr/events/b.md']);
});

test('two that write at once do not write over each other', async () => {
  const state = await stateOf('en/events/a.md');
  const results = await Promise.all(
    ['x', 'y', 'z'].map((text) => store.write('en/events/a.md', Buffer.from(text), state)),
  );
  expect(results.filter((result) => result === 412)).toHaveLength(2);
  expect(await readFile(path.join(folder, 'en/events/a.md'), 'utf8')).toBe('x');
});

test('the rights of a file stay, and what the desk wrote is known as its own', async () => {
  const file = path.join(folder, 'en/events/a.md');
  await chmod(file, 0o640);
  expect(await store.isOwn('en/events/a.md')).toBe(false);
  await store.write('en/events/a.md', Buffer.from('two'), await stateOf('en/events/a.md'));
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  expect(await store.isOwn('en/events/a.md')).toBe(true);
  await writeFile(file, 'by hand');
  expect(await store.isOwn('en/events/a.md')).toBe(false);
});

import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { swap } from './publish.ts';

test('the new edition takes the place of the old one, and nothing is left beside it', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'swap-'));
  const [next, current] = [path.join(directory, 'next'), path.join(directory, 'dist')];
  for (const edition of ['one', 'two']) {
    await mkdir(next);
    await writeFile(path.join(next, 'index.html'), edition);
    await swap(next, current);
    expect(await readFile(path.join(current, 'index.html'), 'utf8')).toBe(edition);
  }
  expect(await readdir(directory)).toEqual(['dist']);
  await rm(directory, { recursive: true });
});

test('when the new edition cannot be moved, the old one stays', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'swap-'));
  const current = path.join(directory, 'dist');
  await mkdir(current);
  await writeFile(path.join(current, 'index.html'), 'old');
  await expect(swap(path.join(directory, 'missing'), current)).rejects.toThrow('ENOENT');
  expect(await readFile(path.join(current, 'index.html'), 'utf8')).toBe('old');
  await rm(directory, { recursive: true });
});

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { removeAbandoned, swap } from './publish.ts';

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

test('what an ended build left is removed, and what a running one needs stays', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'stages-'));
  const stages = path.join(directory, '.staging');
  const ended = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
  const running = String(process.pid);
  for (const name of [
    `.staging/dist-${running}`,
    `.staging/dist-${ended}`,
    `dist.new-${running}`,
    `dist.old-${ended}`,
    `report-${ended}`,
    'dist',
  ])
    await mkdir(path.join(directory, name, 'site'), { recursive: true });
  await removeAbandoned(stages, directory);
  expect(await readdir(stages)).toEqual([`dist-${running}`]);
  expect((await readdir(directory)).sort()).toEqual(
    ['.staging', 'dist', `dist.new-${running}`, `report-${ended}`].sort(),
  );
  await removeAbandoned(path.join(directory, 'missing'), path.join(directory, 'missing'));
  await rm(directory, { recursive: true });
});

test('a new edition on another file system is copied', async (context) => {
  // Linux keeps /dev/shm in memory.
  const shared = await mkdtemp('/dev/shm/swap-').catch(() => undefined);
  if (!shared) return context.skip('This system has no /dev/shm.');
  const directory = await mkdtemp(path.join(tmpdir(), 'swap-'));
  const [next, current] = [path.join(shared, 'next'), path.join(directory, 'dist')];
  for (const edition of ['one', 'two']) {
    await mkdir(path.join(next, 'page'), { recursive: true });
    await writeFile(path.join(next, 'page/index.html'), edition);
    await swap(next, current);
    expect(await readFile(path.join(current, 'page/index.html'), 'utf8')).toBe(edition);
  }
  expect(await readdir(directory)).toEqual(['dist']);
  await rm(directory, { recursive: true });
  await rm(shared, { recursive: true });
});

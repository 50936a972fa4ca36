import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { otherBuilds, recover, removeAbandoned } from './abandoned-builds.ts';

/** A process that has ended, one that runs, and this one. */
const ended = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
const running = String(process.ppid);
const own = String(process.pid);

let directory = '';
const at = (...names: readonly string[]) => path.join(directory, ...names);
const put = async (file: string, text = '') => {
  await mkdir(path.dirname(at(file)), { recursive: true });
  await writeFile(at(file), text);
};
const names = async (...folder: readonly string[]) => (await readdir(at(...folder))).sort();

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'stages-'));
});
afterEach(() => rm(directory, { recursive: true }));

test('what an ended build left is removed, and what a running one needs stays', async () => {
  const left = [
    `.staging/dist-${running}`,
    `.staging/dist-${ended}`,
    `.staging/dist-${own}`,
    `dist.new-${running}`,
    `dist.old-${ended}`,
    `dist/.old-${ended}`,
    `dist/.new-${running}`,
    `report-${ended}`,
  ];
  for (const name of left) await put(`${name}/site/index.html`);
  await removeAbandoned(at('.staging'), at('dist'));
  expect(await names('.staging')).toEqual([`dist-${running}`]);
  expect(await names()).toEqual(['.staging', 'dist', `dist.new-${running}`, `report-${ended}`].sort());
  expect(await names('dist')).toEqual([`.new-${running}`]);
  await removeAbandoned(at('missing'), at('missing/dist'));
});

test('builds of the same site that run now are found, and no others', async () => {
  for (const name of [
    `dist-${running}`,
    `dist-${ended}`,
    `dist-${own}`,
    `other-${running}`,
    `a-dist-${running}`,
  ])
    await put(`.staging/${name}/site/index.html`);
  expect(await otherBuilds(at('.staging'), 'dist')).toEqual([Number(running)]);
  expect(await otherBuilds(at('.staging'), 'none')).toEqual([]);
  expect(await otherBuilds(at('missing'), 'dist')).toEqual([]);
});

test('a build killed between the two renames: the last edition is put back', async () => {
  await put(`dist.old-${ended}/index.html`, 'last edition');
  await put(`dist.new-${ended}/index.html`, 'new edition');
  await recover(at('dist'));
  expect(await readFile(at('dist/index.html'), 'utf8')).toBe('last edition');
});

test('a site that is there stays as it is, and so does what a running build exchanges', async () => {
  await put('dist/index.html', 'site');
  await put(`dist.old-${ended}/index.html`, 'older');
  await recover(at('dist'));
  expect(await readFile(at('dist/index.html'), 'utf8')).toBe('site');
  await put(`other.old-${running}/index.html`, 'its own');
  await recover(at('other'));
  expect(await names()).not.toContain('other');
});

test.each<[string, string[], string[], string[]]>([
  ['nothing was moved', ['index.html', 'a.txt', 'b.txt'], [], []],
  ['the old entries are half moved', ['b.txt'], ['index.html', 'a.txt'], []],
  ['the new entries are half moved', [], ['index.html', 'a.txt', 'b.txt'], ['a.txt']],
  ['everything was moved', [], ['index.html', 'a.txt', 'b.txt'], ['index.html', 'a.txt', 'b.txt']],
])(
  'a build killed in the exchange within a volume, when %s: the last edition is put back',
  async (_, ...kept) => {
    const [inPlace, moved, arrived] = kept;
    for (const name of inPlace) await put(`dist/${name}`, 'old');
    for (const name of arrived) await put(`dist/${name}`, 'new');
    for (const name of moved) await put(`dist/.old-${ended}/${name}`, 'old');
    await put(`dist/.new-${ended}/left.txt`, 'new');
    await recover(at('dist'));
    await removeAbandoned(at('.staging'), at('dist'));
    expect(await names('dist')).toEqual(['a.txt', 'b.txt', 'index.html']);
    for (const name of await names('dist')) expect(await readFile(at('dist', name), 'utf8')).toBe('old');
  },
);

import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, editions } from '../support/builds.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'twice-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** Every file of a built site, by name, to the byte. */
async function tree(site: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  const names = files.map((file) => path.relative(site, path.join(file.parentPath, file.name))).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(site, name), 'latin1')] as const),
    ),
  );
}

test('a second build of the same content is the same to the byte, draws no picture and prints no PDF', async () => {
  const { environment, directory: first } = editions.harbour;
  const second = path.join(directory, 'second');
  const report = await build(second, environment);
  expect(report).toMatch(/\b0 pictures drawn, [1-9]\d+ kept/);
  const [, all, kept] = /\b(\d+) PDFs, (\d+) of them as printed before/.exec(report) ?? [];
  expect(Number(all)).toBeGreaterThan(10);
  expect(kept).toBe(all);

  const [before, after] = [await tree(first), await tree(second)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const name of ['sw.js', 'offline.json', 'sitemap.xml', 'dossier.pdf', 'dossier.html', 'feed.xml'])
    expect(before.has(name), name).toBe(true);
  expect(before.size).toBeGreaterThan(300);
  expect([...after].flatMap(([name, bytes]) => (bytes === before.get(name) ? [] : [name]))).toEqual([]);
});

import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../support/editions.ts';

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

test('a second build of the same content is the same to the byte, and draws no picture', async () => {
  const environment = { SITE_URL: 'https://news.example' };
  const [first, second] = [path.join(directory, 'first'), path.join(directory, 'second')];
  await build(first, environment);
  const report = await build(second, environment);
  expect(report).toMatch(/\b0 pictures drawn, [1-9]\d+ kept/);

  const [before, after] = [await tree(first), await tree(second)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(before.size).toBeGreaterThan(300);
  expect([...after].flatMap(([name, bytes]) => (bytes === before.get(name) ? [] : [name]))).toEqual([]);
});

import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../support/builds.ts';

let directory = '';
const story = () => path.join(directory, 'content');
const dist = () => path.join(directory, 'dist');

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'edition-'));
  await cp('tests/fixtures/stories/lamplight', story(), { recursive: true });
  await build(dist(), { CONTENT_DIR: story() });
});

afterAll(() => rm(directory, { recursive: true }));

/** The text of every file of the last good edition, by name. */
async function edition(): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(dist(), { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const names = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(name, 'utf8')] as const)));
}

test.each([
  ['a citation', 'en/events/lamp-lit.md', '@harbour-log', '@harbour-lag', 'source-unknown', 9],
  [
    'an uncited paragraph',
    'en/topics/walking-lamp.md',
    ' [@tidal-gazette-2021; @harbour-log, p. 3]',
    '',
    'paragraph-uncited',
    14,
  ],
])(
  '%s goes wrong: the build stops, names file and line, and leaves the last edition',
  async (_, file, from, to, slug, line) => {
    const before = await edition();
    const good = await readFile(path.join(story(), file), 'utf8');
    expect(good).toContain(from);
    await writeFile(path.join(story(), file), good.replace(from, to));
    const failure: unknown = await build(dist(), { CONTENT_DIR: story() }).catch((error: unknown) => error);
    await writeFile(path.join(story(), file), good);

    const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(
      new RegExp(`${file.replace(/[.]/g, '\\.')}:${String(line)}:\\d+  error  ${slug}`),
    );
    expect(await edition()).toEqual(before);
  },
);

test('a build that is killed leaves the last edition', async () => {
  const before = await edition();
  for (const milliseconds of [700, 1400]) {
    const killed: unknown = await build(dist(), { CONTENT_DIR: story() }, milliseconds).catch(
      (e: unknown) => e,
    );
    expect(killed).toMatchObject({ signal: 'SIGKILL' });
    expect(await edition()).toEqual(before);
  }
  await build(dist(), { CONTENT_DIR: story() });
  expect(await edition()).toEqual(before);
});

test('a failure after the content check leaves the last edition, too', async () => {
  const before = await edition();
  const failure: unknown = await build(dist(), { CONTENT_DIR: story(), SITE_URL: 'not an address' }).catch(
    (e: unknown) => e,
  );
  expect(failure).toBeInstanceOf(Error);
  expect(await edition()).toEqual(before);
});

test.each([
  ['a page', 'page', 'This page cannot be made'],
  ['an edition', 'edition', 'This edition cannot be made'],
])('%s that cannot be made leaves the last edition', async (_, name, message) => {
  const before = await edition();
  const config = `tests/fixtures/failing/${name}.config.mjs`;
  const failure: unknown = await build(dist(), { CONTENT_DIR: story() }, 0, config).catch((e: unknown) => e);
  const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
  expect(code).toBe(1);
  expect(stdout + stderr).toContain(message);
  expect(await edition()).toEqual(before);
});

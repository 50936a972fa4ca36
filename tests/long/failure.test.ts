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

const mistakes = [
  ['en/events/lamp-lit.md', '@harbour-log', '@harbour-lag', 'source-unknown', 9],
  ['en/articles/lamp-walks.md', 'lamp-walks-off.md', 'lamp-walks-on.md', 'link-unknown', 22],
  ['en/events/keeper-retires.md', '2021-06~', '2021-13', 'date-invalid', 3],
  ['en/claims/lamp-counted.md', 'by: keeper', 'by: kepper', 'reference-unknown', 3],
  ['en/topics/walking-lamp.md', ' [@tidal-gazette-2021; @harbour-log, p. 3]', '', 'paragraph-uncited', 14],
] as const;

test('mistakes in the content stop the build, are named with file and line, and leave the last edition', async () => {
  const before = await edition();
  const good = new Map<string, string>();
  for (const [file, from, to] of mistakes) {
    const text = await readFile(path.join(story(), file), 'utf8');
    expect(text).toContain(from);
    good.set(file, text);
    await writeFile(path.join(story(), file), text.replace(from, to));
  }
  const failure: unknown = await build(dist(), { CONTENT_DIR: story() }).catch((error: unknown) => error);
  for (const [file, text] of good) await writeFile(path.join(story(), file), text);

  const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
  expect(code).toBe(1);
  for (const [file, , , slug, line] of mistakes)
    expect(stdout + stderr).toMatch(
      new RegExp(`${file.replace(/[.]/g, '\\.')}:${String(line)}:\\d+  error  ${slug}`),
    );
  expect(await edition()).toEqual(before);
});

test('builds killed at twenty random moments leave the last edition, and the next one is whole', async () => {
  const before = await edition();
  const begun = performance.now();
  await build(dist(), { CONTENT_DIR: story() });
  const whole = performance.now() - begun;
  let killed = 0;
  for (let count = 0; count < 20; count++) {
    const moment = Math.ceil(Math.random() * whole);
    const ended: unknown = await build(dist(), { CONTENT_DIR: story() }, moment).catch((e: unknown) => e);
    if (typeof ended === 'object') killed += 1;
    expect(await edition(), `after ${String(moment)} ms`).toEqual(before);
  }
  expect(killed).toBeGreaterThan(5);
  await build(dist(), { CONTENT_DIR: story() });
  expect(await edition()).toEqual(before);
  expect(await readdir(directory)).toEqual(['content', 'dist']);
}, 600_000);

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

import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { findProblems } from '../../src/check/find-problems.ts';
import { isError } from '../../src/check/problem.ts';
import { ruleMessages } from '../../src/check/rules.ts';
import { reportProblems } from '../../src/check/reporters/text.ts';
import type { Reading } from '../../src/story/entry.ts';
import { readStory, readTexts } from '../../src/story/read-story.ts';
import { build, editions } from '../support/builds.ts';
import { lineOf, mutate, mutations } from '../support/mutations.ts';

const today = new Date().toISOString().slice(0, 10);
let content: Reading;
let directory = '';

beforeAll(async () => {
  content = await readStory(path.resolve('content'));
  directory = await mkdtemp(path.join(tmpdir(), 'mistakes-'));
});

afterAll(() => rm(directory, { recursive: true }));

test('the shipped content lacks nothing but its settings', () => {
  const settings = ['address-missing', 'contact-missing', 'publisher-missing'];
  expect(
    findProblems(content, { today })
      .map(({ slug }) => slug)
      .filter((slug) => !settings.includes(slug)),
  ).toEqual([]);
});

test('there are fifty slips and more', () => {
  expect(mutations.length).toBeGreaterThanOrEqual(50);
});

test.each(mutations)('$slug in $file: $to', (mutation) => {
  const { file, slug, meant } = mutation;
  const before = content.texts.get(file) ?? '';
  const after = mutate(before, mutation);
  const texts = new Map(content.texts).set(file, after);
  const errors = findProblems(readTexts(texts), { today }).filter(isError);
  expect(errors).toMatchObject([{ slug, file, at: { line: lineOf(before, after, mutation) } }]);
  expect(errors[0]?.nearest).toBe(meant);
  const report = reportProblems(errors, { directory: 'content', texts });
  expect(report).toContain(ruleMessages[slug].fix.split('{')[0]);
  if (meant !== undefined) expect(report).toContain(`Did you mean "${meant}"?`);
});

test('all of them together stop the build and leave the last edition byte for byte', async () => {
  const [story, dist] = [path.join(directory, 'content'), path.join(directory, 'dist')];
  await cp('content', story, { recursive: true });
  await cp(editions.root.directory, dist, { recursive: true });
  for (const mutation of mutations) {
    const file = path.join(story, mutation.file);
    const text = await readFile(file, 'utf8');
    // One slip may have taken away what another would change.
    if (text.includes(mutation.from)) await writeFile(file, mutate(text, mutation));
  }
  const before = await digest(dist);
  await expect(build(dist, { CONTENT_DIR: story })).rejects.toThrow();
  expect(await digest(dist)).toBe(before);
});

/** A hash over every file of a folder, with its name. */
async function digest(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  for (const name of files.map((file) => path.join(file.parentPath, file.name)).sort()) {
    hash.update(name).update(await readFile(name));
  }
  return hash.digest('hex');
}

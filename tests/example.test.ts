import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkStory } from '../src/check/check.ts';
import { localisedIn } from '../src/model/localised.ts';

/** The worked example of the editors' guide, done on a copy of the content as its reader does it. */

let story = '';

beforeAll(async () => {
  story = await mkdtemp(path.join(tmpdir(), 'content-'));
  await cp('content', story, { recursive: true });
});
afterAll(() => rm(story, { recursive: true }));

/** The blocks of the guide that are files: ` ```markdown file=en/events/x.md `. */
async function blocks(): Promise<readonly { file: string; text: string }[]> {
  const guide = await readFile('content/README.md', 'utf8');
  return [...guide.matchAll(/^```\w+ file=(\S+)\n([^]*?)^```$/gm)].map(([, file = '', text = '']) => ({
    file,
    text,
  }));
}

async function problems(): Promise<ReadonlySet<string>> {
  const found = (await checkStory(story)).problems;
  return new Set(
    found.map(
      ({ slug, file, subject }) => `${slug} ${file} ${localisedIn('en', subject).replaceAll(/\d+/g, 'n')}`,
    ),
  );
}

test('the example adds one of each, and nothing new is wrong but what the guide says', async () => {
  const files = await blocks();
  expect(files.map(({ file }) => path.dirname(file))).toEqual([
    'sources',
    'en/events',
    'en/glossary',
    'en/articles',
  ]);
  const before = await problems();
  for (const { file, text } of files) await writeFile(path.join(story, file), text, { flag: 'wx' });
  const after = await problems();
  expect([...after].filter((problem) => !before.has(problem))).toEqual([
    'length-unusual en/articles/from-colonel-to-president.md n',
    'translation-missing site.yml fr: n of n are missing',
  ]);
}, 30_000);

test('what the guide shows of the check is what it prints', async () => {
  const guide = await readFile('content/README.md', 'utf8');
  const shown = [...guide.matchAll(/^```text\n([^]*?)^```$/gm)].flatMap(([, text = '']) =>
    text.trimEnd().split('\n'),
  );
  const { report: first } = await checkStory(story);
  const event = path.join(story, 'en/events/goita-interim-president.md');
  const sound = await readFile(event, 'utf8');
  await writeFile(event, sound.replace('@newsafricatv-2021-05-goita', '@newsafricatv-2021-05-gotia'));
  const { report: second } = await checkStory(story);
  const printed = (first + second).replaceAll(path.relative(process.cwd(), story), 'content').split('\n');
  expect(shown.length).toBeGreaterThan(5);
  expect(printed).toEqual(expect.arrayContaining(shown));
}, 30_000);

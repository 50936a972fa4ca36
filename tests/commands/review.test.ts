import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { command } from '../support/command.ts';
import { lamplight } from '../support/story.ts';

let root = '';
let story = '';

/** Neither the settings nor the hooks of whoever runs the tests. */
const settings = {
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'An Editor',
  GIT_AUTHOR_EMAIL: 'editor@gullhaven.example',
  GIT_COMMITTER_NAME: 'An Editor',
  GIT_COMMITTER_EMAIL: 'editor@gullhaven.example',
};
const git = (...args: readonly string[]) =>
  execFileSync('git', [...args], { cwd: root, env: { ...process.env, ...settings } });
const review = (...args: readonly string[]) => command('review', args, story, settings);

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'review of '));
  story = path.join(root, 'content');
  await cp(lamplight, story, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
});
afterEach(() => rm(root, { recursive: true }));

const walks = 'en/articles/lamp-walks.md';
async function edit(from: string, to: string): Promise<void> {
  const place = path.join(story, walks);
  const text = await readFile(place, 'utf8');
  expect(text).toContain(from);
  await writeFile(place, text.replace(from, to));
}

test('what is not committed yet is reviewed, in English and French', async () => {
  expect(await review('--base', 'main')).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(
      /^## What .*\n\nCompared with main \([\da-f]{7}\)\.\n\nNothing that a reader sees has changed\.\n$/,
    ),
  });
  await edit('for one night', 'for two nights');
  const { code, stdout, stderr } = await review();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('stood dark for <del>one night</del><ins>two nights</ins>.');
  expect((await review('--lang=fr')).stdout).toContain('| Articles | 1 modification |');
});

test('for programs it is JSON, with what was compared', async () => {
  await rename(path.join(story, walks), path.join(story, 'en/articles/lamp-goes.md'));
  const { stdout } = await review('--format=json');
  const read = z
    .object({
      base: z.string().regex(/^main \([\da-f]{7}\)$/),
      languages: z.array(
        z.object({
          language: z.string(),
          entries: z.array(
            z.object({ key: z.string(), change: z.string(), formerId: z.string().optional() }),
          ),
        }),
      ),
      addresses: z.array(z.object({ address: z.string() })),
    })
    .parse(JSON.parse(stdout));
  expect(read.languages[0]?.entries).toContainEqual({
    key: 'articles/lamp-goes',
    change: 'renamed',
    formerId: 'lamp-walks',
  });
  expect(read.addresses.map(({ address }) => address)).toContain('/articles/lamp-walks/');
});

test('what GitHub shows begins with the problems of changed lines', async () => {
  await edit('It took the quay [@harbour-log].', 'It took the quay.');
  const { code, stdout } = await command('check', ['--format=github', '--since=HEAD'], story, settings);
  expect(code).toBe(1);
  const [first = '', ...others] = stdout.trim().split('\n');
  expect(first).toMatch(/^::error file=.*lamp-walks\.md,.*title=paragraph-uncited::/);
  // Another file comes before it by name.
  expect(others.join('\n')).toMatch(/^::\w+ file=.*en\/articles\/lamp-sleeps\.md/m);
});

test('a wrong call is answered in one sentence, without a stack', async () => {
  for (const args of [['--base=mian'], ['main'], ['--base=mian', '--lang=fr']]) {
    const { code, stdout, stderr } = await review(...args);
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      code: 2,
      stdout: '',
      lines: 1,
    });
  }
});

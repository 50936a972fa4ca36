import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changedLines, withVersion } from './git.ts';

let root = '';
let story = '';

beforeEach(async () => {
  // Neither the settings nor the hooks of whoever runs the tests; and a folder with a space in its name.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  for (const who of ['AUTHOR', 'COMMITTER']) {
    vi.stubEnv(`GIT_${who}_NAME`, 'An Editor');
    vi.stubEnv(`GIT_${who}_EMAIL`, 'editor@gullhaven.example');
  }
  root = await mkdtemp(path.join(tmpdir(), 'a repository '));
  story = path.join(root, 'news', 'content');
  await mkdir(path.join(story, 'en'), { recursive: true });
  await write('site.yml', 'first');
  await write('en/été.md', 'first');
  await writeFile(path.join(root, 'engine.ts'), 'code');
  git('init', '--quiet', '--initial-branch=main');
  commit();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

const write = (file: string, text: string) => writeFile(path.join(story, file), text);
const git = (...args: readonly string[]) =>
  execFileSync('git', [...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A step');
};

/** The files of a version, with what they hold. */
const version = (base: string, directory = story) =>
  withVersion(directory, base, async ({ folder, name }) => {
    const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = files.filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name));
    const texts = await Promise.all(
      paths.map(async (file) => `${path.relative(folder, file)}: ${await readFile(file, 'utf8')}`),
    );
    return { name, texts: texts.sort() };
  });

test('the story is there as it was, and nothing besides it', async () => {
  await write('site.yml', 'second');
  expect((await version('main')).texts).toEqual(['en/été.md: first', 'site.yml: first']);
  expect((await version('HEAD')).name).toMatch(/^HEAD \([\da-f]{7}\)$/);
});

test('neither the tree nor the index is touched, and nothing is left behind', async () => {
  await write('site.yml', 'second');
  await write('new.yml', 'new');
  git('add', 'news/content/new.yml');
  const before = git('status', '--porcelain');
  let place = '';
  await withVersion(story, 'main', ({ folder }) => {
    place = folder;
    return Promise.resolve();
  });
  expect(git('status', '--porcelain')).toBe(before);
  await expect(readdir(path.dirname(place))).rejects.toThrow('ENOENT');
});

test('it is the version at which the branch began, not what the base has got meanwhile', async () => {
  git('checkout', '--quiet', '-b', 'lamp');
  await write('en/new.md', 'mine');
  commit();
  git('checkout', '--quiet', 'main');
  await write('site.yml', 'theirs');
  commit();
  git('checkout', '--quiet', 'lamp');
  expect((await version('main')).texts).toEqual(['en/été.md: first', 'site.yml: first']);
});

test('a merge is compared with its first parent, as a workflow does', async () => {
  git('checkout', '--quiet', '-b', 'lamp');
  await write('en/new.md', 'mine');
  commit();
  git('checkout', '--quiet', 'main');
  await write('site.yml', 'theirs');
  commit();
  git('merge', '--quiet', '--no-edit', 'lamp');
  expect((await version('HEAD^1')).texts).toEqual(['en/été.md: first', 'site.yml: theirs']);
  await expectShallow(2, ['HEAD^1'], ['HEAD^1^1', 'lamp']);
});

test('where only the newest commits were fetched, it says what to run', async () => {
  await write('site.yml', 'second');
  commit();
  await expectShallow(1, ['HEAD'], ['HEAD~1']);
});

/** A clone of so many commits has these versions, and not those. */
async function expectShallow(depth: number, has: readonly string[], lacks: readonly string[]) {
  const clone = await mkdtemp(path.join(tmpdir(), 'shallow-'));
  try {
    git('clone', '--quiet', `--depth=${String(depth)}`, `file://${root}`, clone);
    const there = path.join(clone, 'news/content');
    for (const base of has) expect((await version(base, there)).texts.length).toBeGreaterThan(1);
    for (const base of lacks)
      await expect(version(base, there)).rejects.toThrow('run git fetch --unshallow, or set fetch-depth: 0');
  } finally {
    await rm(clone, { recursive: true });
  }
}

test('a story that was not there yet is empty', async () => {
  await rename(story, path.join(root, 'news', 'other'));
  commit();
  await cp(path.join(root, 'news', 'other'), story, { recursive: true });
  expect((await version('main')).texts).toEqual([]);
});

test('a story may be the whole repository', async () => {
  expect((await version('main', root)).texts).toEqual([
    'engine.ts: code',
    'news/content/en/été.md: first',
    'news/content/site.yml: first',
  ]);
});

test('the lines that have changed are known, by file within the story', async () => {
  await write('site.yml', 'first\nnext\n');
  await write('en/été.md', 'a\nb\nc\nd\n');
  commit();
  git('checkout', '--quiet', '-b', 'lamp');
  await write('en/été.md', 'a\nB\nc\nd\ne\nf\n');
  await write('en/a b.md', 'new\nfile\n');
  await writeFile(path.join(root, 'engine.ts'), 'other code');
  commit();
  await write('site.yml', 'next\n');
  expect(await changedLines(story, 'main')).toEqual(
    new Map([
      ['en/a b.md', new Set([1, 2])],
      ['en/été.md', new Set([2, 5, 6])],
      ['site.yml', new Set()],
    ]),
  );
});

test.each(['mian', '--all', 'main:news', 'main..main', 'ma in', ':/A'])(
  'there is no base %j',
  async (base) => {
    await expect(version(base)).rejects.toThrow(`There is no branch, tag or commit "${base}".`);
  },
);

test('a branch without a common commit cannot be compared', async () => {
  git('checkout', '--quiet', '--orphan', 'alone');
  await write('site.yml', 'another story');
  commit();
  await expect(version('main')).rejects.toThrow('"main" and the present version have no commit in common.');
});

test('outside a repository there is no earlier version', async () => {
  vi.stubEnv('GIT_CEILING_DIRECTORIES', path.dirname(root));
  await rm(path.join(root, '.git'), { recursive: true });
  await expect(version('main')).rejects.toThrow(`${story} is not in a git repository`);
});

test('without git, it says what is missing', async () => {
  vi.stubEnv('PATH', '/nowhere');
  await expect(version('main')).rejects.toThrow('Install git');
});

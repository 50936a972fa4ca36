import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFolder } from './watch.ts';

let directory = '';
let told = 0;
let end: () => void = () => undefined;
const at = (name: string) => path.join(directory, name);
const poll = { timeout: 10_000 };

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'a récit '));
  await mkdir(at('elsewhere'));
  await writeFile(at('elsewhere/linked.md'), 'one');
  await mkdir(at('story/en'), { recursive: true });
  await writeFile(at('story/en/a.md'), 'one');
  await symlink(at('elsewhere'), at('story/en/linked'));
  end = await watchFolder(at('story'), () => (told += 1));
  told = 0;
});
afterEach(async () => {
  end();
  await rm(directory, { recursive: true });
});

/** Editors and programs that save a file, each in its way. */
const ways: readonly [string, (count: number) => Promise<unknown>][] = [
  ['in place', (count) => writeFile(at('story/en/a.md'), String(count))],
  [
    'by a new file that is renamed (Sublime, git, Dropbox)',
    async (count) => {
      await writeFile(at('story/en/.a.md.tmp'), String(count));
      await rename(at('story/en/.a.md.tmp'), at('story/en/a.md'));
    },
  ],
  [
    'by a new file from another folder',
    async (count) => {
      await writeFile(at('new'), String(count));
      await rename(at('new'), at('story/en/a.md'));
    },
  ],
  [
    'with a backup (vim)',
    async (count) => {
      await rename(at('story/en/a.md'), at('story/en/a.md~'));
      await writeFile(at('story/en/a.md'), String(count));
      await unlink(at('story/en/a.md~'));
    },
  ],
  [
    'by sed -i',
    (count) => Promise.resolve(execFileSync('sed', ['-i', `1s/.*/${String(count)}/`, at('story/en/a.md')])),
  ],
  ['where a link leads', (count) => writeFile(at('elsewhere/linked.md'), String(count))],
];

test.each(ways)(
  'a file saved %s is told of, each of four times',
  async (_, save) => {
    for (let count = 0; count < 4; count++) {
      const before = told;
      await save(count);
      await expect.poll(() => told, poll).toBeGreaterThan(before);
      // The next one comes when the events of this one are over, so that it has to be told of by its own.
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
  },
  60_000,
);

test('new folders, removed files and moved folders are told of', async () => {
  const steps = [
    () => mkdir(at('story/fr')),
    () => writeFile(at('story/fr/b.md'), 'one'),
    () => rename(at('story/fr'), at('story/de')),
    () => unlink(at('story/de/b.md')),
    () => unlink(at('story/en/a.md')),
  ];
  for (const step of steps) {
    const before = told;
    await step();
    await expect.poll(() => told, poll).toBeGreaterThan(before);
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
}, 60_000);

test('hidden files and backups are not', async () => {
  for (const name of ['.a.md.swp', 'a.md~', '.git']) await writeFile(at(`story/en/${name}`), 'x');
  await writeFile(at('story/en/seen.md'), 'x');
  await expect.poll(() => told, poll).toBe(1);
});

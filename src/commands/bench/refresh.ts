import { spawn, type ChildProcess } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { withEdit } from './edit.ts';
import { buildEnvironment, median } from './measure.ts';

/** How many times an article is saved; the median counts. */
const saves = 5;
/** Milliseconds between two requests, so that asking does not slow the server down. */
const pause = 20;
/** Milliseconds after which a server or a page counts as lost. */
const patience = 60_000;

/**
 * Starts the development server on a copy of a story, saves its first article, and waits until the page that is served
 * holds the new words.
 * @param story the content folder, which stays as it is
 * @param scratch where its copy goes
 * @returns seconds from saving to the page, as a median
 */
export async function timeRefresh(project: string, story: string, scratch: string): Promise<number> {
  await rm(scratch, { recursive: true, force: true });
  await cp(story, scratch, { recursive: true });
  const folder = path.join(scratch, 'en/articles');
  const [name = ''] = (await readdir(folder)).sort();
  const file = path.join(folder, name);
  const original = await readFile(file, 'utf8');
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: project,
    env: buildEnvironment({ CONTENT_DIR: scratch, ASTRO_DEV_BACKGROUND: '0' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const page = `${await addressOf(server)}/articles/${path.basename(name, '.md')}/`;
    await until(page, () => true);
    const times: number[] = [];
    for (let save = 1; save <= saves; save += 1) {
      const added = `benchmark-edit-${String(save)}`;
      await wait(1000);
      const begin = performance.now();
      await writeFile(file, withEdit(original, added));
      await until(page, (html) => html.includes(added));
      times.push((performance.now() - begin) / 1000);
    }
    return median(times);
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The address that a development server prints when it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const [address] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
      if (address) resolve(address);
    });
    server.once('exit', () => {
      reject(new Error(`The development server ended:\n${printed}`));
    });
  });
}

async function until(page: string, holds: (html: string) => boolean): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const response = await fetch(page, { headers: { accept: 'text/html' } }).catch(() => undefined);
    if (response?.ok && holds(await response.text())) return;
    await wait(pause);
  }
  throw new Error(`${page} did not come as expected.`);
}

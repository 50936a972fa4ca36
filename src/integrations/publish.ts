import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds in a folder of its own and puts the result in the place of the last good build at the very end, so that a failed
 * or interrupted build does not touch it. Two builds at once do not mix either: the one that ends last is published. The
 * folder is within the project, where Astro puts the code that it renders pages with; otherwise builds would share that.
 * Two halves: `begin` is the first of the integrations, `publish` the last.
 */
export function staging(): { begin: AstroIntegration; publish: AstroIntegration } {
  let published = '';
  let stage = '';
  const site = () => path.join(stage, 'site');
  return {
    begin: {
      name: 'staging',
      hooks: {
        'astro:config:setup': async ({ command, config, updateConfig }) => {
          if (command !== 'build') return;
          published = path.resolve(fileURLToPath(config.outDir));
          const stages = path.join(fileURLToPath(config.root), '.staging');
          stage = path.join(stages, `${path.basename(published)}-${String(process.pid)}`);
          await removeAbandoned(stages, path.dirname(published));
          await mkdir(site(), { recursive: true });
          updateConfig({ outDir: folder(site()), cacheDir: folder(path.join(stage, 'astro')) });
        },
      },
    },
    publish: {
      name: 'publish',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          await swap(site(), published);
          await rm(stage, { recursive: true, force: true });
          logger.info(`published to ${path.relative(process.cwd(), published)}/`);
        },
      },
    },
  };
}

const folder = (directory: string) => pathToFileURL(`${directory}/`);

/**
 * Removes what failed or killed builds left.
 * @param stages the folder of the builds, each named after its process
 * @param published the folder in which a swap may have been interrupted
 */
export async function removeAbandoned(stages: string, published: string): Promise<void> {
  const left = [...(await named(stages, /-(\d+)$/)), ...(await named(published, /\.(?:new|old)-(\d+)$/))];
  for (const { directory, pid } of left)
    if (!isRunning(pid)) await rm(directory, { recursive: true, force: true });
}

/** The folders in a folder whose names end with the number of a process. */
async function named(parent: string, name: RegExp): Promise<{ directory: string; pid: number }[]> {
  if (!existsSync(parent)) return [];
  return (await readdir(parent)).flatMap((entry) => {
    const [, pid] = name.exec(entry) ?? [];
    return pid === undefined ? [] : [{ directory: path.join(parent, entry), pid: Number(pid) }];
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process that belongs to somebody else may not be signalled, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Puts the folder `next` in the place of the folder `current`, which may not exist. The old one is removed at the end.
 * Between file systems `next` is copied first, so that the exchange itself is two renames.
 */
export async function swap(next: string, current: string): Promise<void> {
  const pid = String(process.pid);
  const [ready, old] = [`${current}.new-${pid}`, `${current}.old-${pid}`];
  await mkdir(path.dirname(current), { recursive: true });
  await move(next, ready);
  const replaces = existsSync(current);
  if (replaces) await rename(current, old);
  try {
    await rename(ready, current);
  } catch (error) {
    if (replaces) await rename(old, current);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Names of what a build keeps beside the published folder, or in it, while it exchanges the two. */
const exchanged = /\.(?:new|old)-(\d+)$/;

/** A build's folder, and the process that it belongs to. */
interface Left {
  readonly directory: string;
  readonly pid: number;
}

/**
 * Puts the last edition back where a build was killed in the middle of the exchange, so that a site is there even if no
 * build succeeds any more.
 * @param published the folder of the site
 */
export async function recover(published: string): Promise<void> {
  const beside = await named(path.dirname(published), exchanged);
  const old = beside.find(
    ({ directory, pid }) => directory === `${published}.old-${String(pid)}` && !isRunning(pid),
  );
  if (old && !existsSync(published)) await rename(old.directory, published);
  for (const { directory, pid } of await named(published, exchanged)) {
    if (isRunning(pid) || path.basename(directory) !== `.old-${String(pid)}`) continue;
    for (const name of await readdir(directory)) {
      await rm(path.join(published, name), { recursive: true, force: true });
      await rename(path.join(directory, name), path.join(published, name));
    }
  }
}

/**
 * Removes what failed or killed builds left.
 * @param stages the folder of the builds, each named after its process
 * @param published the folder of the site, beside which or in which an exchange may have been interrupted
 */
export async function removeAbandoned(stages: string, published: string): Promise<void> {
  const left = [
    ...(await named(stages, /-(\d+)$/)),
    ...(await named(path.dirname(published), exchanged)),
    ...(await named(published, exchanged)),
  ];
  for (const { directory, pid } of left)
    if (!isRunning(pid)) await rm(directory, { recursive: true, force: true });
}

/** The processes that build the same site just now, this one left out. */
export async function otherBuilds(stages: string, site: string): Promise<readonly number[]> {
  const builds = await named(stages, /-(\d+)$/);
  return builds
    .filter(({ directory, pid }) => path.basename(directory) === `${site}-${String(pid)}` && isRunning(pid))
    .map(({ pid }) => pid);
}

/** The folders in a folder whose names end with the number of a process. */
async function named(parent: string, name: RegExp): Promise<readonly Left[]> {
  return (await readdir(parent).catch(() => [])).flatMap((entry) => {
    const [, pid] = name.exec(entry) ?? [];
    return pid === undefined ? [] : [{ directory: path.join(parent, entry), pid: Number(pid) }];
  });
}

/** Whether another process runs. What bears the number of this one is of an earlier process: numbers come again. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process that belongs to somebody else may not be signalled, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A folder that cannot be renamed: it is a volume, or this user may write into it but not beside it. */
const fixed = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS']);

/**
 * Puts the folder `next` in the place of the folder `current`, which may not exist. The old one is removed at the end.
 * Between file systems `next` is copied first, so that the exchange itself is two renames. Where `current` cannot be renamed,
 * what is in it is exchanged, entry by entry.
 */
export async function swap(next: string, current: string): Promise<void> {
  const pid = String(process.pid);
  const [ready, old] = [`${current}.new-${pid}`, `${current}.old-${pid}`];
  const replaces = existsSync(current);
  try {
    await mkdir(path.dirname(current), { recursive: true });
    await move(next, ready);
    if (replaces) await rename(current, old);
  } catch (error) {
    const moved = existsSync(ready) ? ready : next;
    if (!replaces || !fixed.has(codeOf(error))) {
      // Half a copy would fill a disk that is full already.
      await rm(ready, { recursive: true, force: true });
      throw error;
    }
    await swapWithin(moved, current);
    await rm(moved, { recursive: true, force: true });
    return;
  }
  try {
    await rename(ready, current);
  } catch (error) {
    if (replaces) await rename(old, current);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/**
 * Exchanges what two folders hold. Everything is copied into the folder first: the exchange itself is renames within it.
 * What was there before is in `.old-…` until the end, from where `recover` takes it back after a kill.
 */
async function swapWithin(next: string, current: string): Promise<void> {
  const pid = String(process.pid);
  const [ready, old] = [path.join(current, `.new-${pid}`), path.join(current, `.old-${pid}`)];
  const before = (await readdir(current)).filter((name) => !/^\.(?:new|old)-\d+$/.test(name));
  const done: (readonly [from: string, to: string])[] = [];
  const moveEach = async (names: readonly string[], from: string, to: string) => {
    for (const name of names) {
      await rename(path.join(from, name), path.join(to, name));
      done.push([path.join(from, name), path.join(to, name)]);
    }
  };
  try {
    await cp(next, ready, { recursive: true });
    await mkdir(old);
    await moveEach(before, current, old);
    await moveEach(await readdir(ready), ready, current);
  } catch (error) {
    for (const [from, to] of done.reverse()) await rename(to, from);
    throw error;
  } finally {
    await rm(ready, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

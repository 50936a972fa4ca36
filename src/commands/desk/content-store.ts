import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../story/list-files.ts';

/** A file as it is now. */
export interface Stored {
  readonly content: Buffer;
  readonly modified: Date;
  /** Names this state of the file: another content has another name. */
  readonly state: string;
}

/** Why a file was not read or written, as the status of an answer (RFC 9110). */
export type Refused = 403 | 404 | 412;

/** What the desk may touch: texts, data and pictures, by names that are plain on every system. */
const mayTouch = /^(?:[\w][\w-]*\/){0,3}[\w][\w-]*\.(?:md|yml|jpe?g|png|webp|avif)$/i;

/** The files of a content folder: nothing outside of it can be named, and no change of somebody else's is written over. */
export class ContentStore {
  readonly #directory: string;
  /** The last writing of each file: the next waits for it. */
  readonly #busy = new Map<string, Promise<unknown>>();
  readonly #written = new Map<string, string>();

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** The paths of all files that the desk may touch, with `/`. */
  async list(): Promise<readonly string[]> {
    const { files } = await listFiles(this.#directory);
    return files.filter((file) => mayTouch.test(file));
  }

  async read(file: string): Promise<Stored | Refused> {
    const place = await this.#placeOf(file);
    if (place === undefined) return 403;
    return (await readStored(place)) ?? 404;
  }

  /**
   * Writes a file whole or not at all.
   * @param expected the state on which the change is based; undefined where there was no file
   */
  write(file: string, content: Buffer, expected: string | undefined): Promise<Stored | Refused> {
    return this.#inTurn(file, async (place) => {
      const now = await readStored(place);
      if (now?.state !== expected) return 412;
      await mkdir(path.dirname(place), { recursive: true });
      const unfinished = path.join(path.dirname(place), `.${randomUUID()}`);
      try {
        await writeFile(unfinished, content, now ? { mode: (await stat(place)).mode } : {});
        await rename(unfinished, place);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      const stored = await readStored(place);
      if (stored) this.#written.set(file, stored.state);
      return stored ?? 404;
    });
  }

  /** @param expected the state that is removed; any without it */
  remove(file: string, expected: string | undefined): Promise<Stored | Refused> {
    return this.#inTurn(file, async (place) => {
      const now = await readStored(place);
      if (!now) return 404;
      if (expected !== undefined && now.state !== expected) return 412;
      await rm(place);
      this.#written.set(file, '');
      return now;
    });
  }

  /** Whether a file is as the desk left it. One that the desk never wrote is not. */
  async isOwn(file: string): Promise<boolean> {
    const place = await this.#placeOf(file);
    const now = place === undefined ? undefined : await readStored(place);
    return this.#written.get(file) === (now?.state ?? '');
  }

  /** Changes to a file are made in the order in which they were asked for. */
  #inTurn(file: string, change: (place: string) => Promise<Stored | Refused>): Promise<Stored | Refused> {
    const before = this.#busy.get(file) ?? Promise.resolve();
    const turn = before
      .catch(() => undefined)
      .then(async () => {
        const place = await this.#placeOf(file);
        return place === undefined ? 403 : change(place);
      });
    this.#busy.set(file, turn);
    return turn;
  }

  /** Where a file is. A symbolic link that leads out of the folder leads nowhere. */
  async #placeOf(file: string): Promise<string | undefined> {
    if (!mayTouch.test(file)) return undefined;
    const root = await realpath(this.#directory);
    const place = path.join(root, ...file.split('/'));
    const real = await nearestReal(place);
    return real === root || real.startsWith(root + path.sep)
      ? await realpath(place).catch(() => place)
      : undefined;
  }
}

async function readStored(place: string): Promise<Stored | undefined> {
  try {
    const content = await readFile(place);
    const { mtime } = await stat(place);
    return {
      content,
      modified: mtime,
      state: createHash('sha256').update(content).digest('hex').slice(0, 32),
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The real path of a file, or of the nearest folder above it that is there. */
async function nearestReal(place: string): Promise<string> {
  try {
    return await realpath(place);
  } catch {
    return nearestReal(path.dirname(place));
  }
}

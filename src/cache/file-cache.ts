import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Days after which a file that no build asked for is removed. */
const daysKept = 30;

/** Length of a SHA-256 in bytes. */
const digestLength = 32;

/**
 * Files by what they were made from, so that a build makes only what has changed. Each begins with a SHA-256 of its
 * content: what a killed build, a full disk or a bad copy has damaged is not used but made again.
 */
export class FileCache {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** @returns the content, or undefined when the cache holds none or it is damaged */
  async read(key: string): Promise<Buffer | undefined> {
    const file = this.#file(key);
    const stored = await readFile(file).catch(() => undefined);
    if (!stored) return undefined;
    const content = stored.subarray(digestLength);
    if (!digest(content).equals(stored.subarray(0, digestLength))) return undefined;
    const now = new Date();
    // Another build may have removed the file since: what was read is as good.
    await utimes(file, now, now).catch(() => undefined);
    return content;
  }

  /** Writes beside the file and renames, so that no reader meets half a file. */
  async write(key: string, content: Uint8Array): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    const file = this.#file(key);
    const unfinished = `${file}.${randomUUID()}`;
    await writeFile(unfinished, Buffer.concat([digest(content), content]));
    await rename(unfinished, file);
  }

  /**
   * Removes what no build has asked for in a month, and what killed builds left unfinished then. Other builds may write
   * to the folder meanwhile: a file that they have renamed or removed is passed over.
   */
  async prune(): Promise<void> {
    const oldest = Date.now() - daysKept * 24 * 60 * 60 * 1000;
    for (const name of await readdir(this.#directory).catch(() => [])) {
      const file = path.join(this.#directory, name);
      const found = await stat(file).catch(() => undefined);
      if (found && found.mtimeMs < oldest) await rm(file, { force: true });
    }
  }

  #file(key: string): string {
    return path.join(this.#directory, `${key}.cached`);
  }
}

function digest(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** The key of a file: a hash of everything it is made from. */
export function keyOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update(':').update(part);
  return hash.digest('hex');
}

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Days after which a PDF that no build asked for is dropped. */
const kept = 30;

/** PDFs by what they were printed from, so that a build prints only what has changed. */
export class PdfCache {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    const file = this.#file(key);
    if (!existsSync(file)) return undefined;
    const now = new Date();
    await utimes(file, now, now);
    return readFile(file);
  }

  async write(key: string, pdf: Uint8Array): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    await writeFile(this.#file(key), pdf);
  }

  /** Drops what no build has asked for in a month. */
  async prune(): Promise<void> {
    const oldest = Date.now() - kept * 24 * 60 * 60 * 1000;
    for (const name of await readdir(this.#directory).catch(() => [])) {
      const file = path.join(this.#directory, name);
      if ((await stat(file)).mtimeMs < oldest) await rm(file);
    }
  }

  #file(key: string): string {
    return path.join(this.#directory, `${key}.pdf`);
  }
}

/** The key of a PDF: a hash of everything it is made from. */
export function keyOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update(':').update(part);
  return hash.digest('hex');
}

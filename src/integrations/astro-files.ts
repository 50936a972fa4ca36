import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files of Astro's that every build has in common, and what they hold where no text imports a picture or a component. */
const names = ['content-assets.mjs', 'content-modules.mjs'];
const content = 'export default new Map();';

/**
 * Makes the files that Astro would make in `.astro`. Astro writes each beside its place under one name and renames it, so
 * that of two first builds at once one fails: the other has renamed its file. A file that is there and the same it leaves.
 */
export async function makeSharedFiles(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const name of names) {
    const file = path.join(directory, name);
    if (existsSync(file)) continue;
    const unfinished = `${file}.${randomUUID()}`;
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  }
}

import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The paths of every HTML file below a folder, in order. */
export async function htmlFiles(directory: string): Promise<readonly string[]> {
  const files = await readdir(directory, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => path.join(directory, file));
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a build leaves behind in an Astro project, this one's own included. A cold build finds none of it. */
export const caches = ['dist', '.astro', '.cache', '.staging', 'node_modules/.astro', 'node_modules/.vite'];

/** The version of a package that a project has installed. */
export async function versionOf(project: string, name: string): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(path.join(project, 'node_modules', name, 'package.json'), 'utf8'),
  );
  if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version);
  throw new Error(`${name} has no version.`);
}

/** How many HTML pages stand in the built site of a project. */
export async function countPages(project: string): Promise<number> {
  const files = await readdir(path.join(project, 'dist'), { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}

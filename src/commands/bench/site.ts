import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { measure, type Measurement } from './measure.ts';
import { caches } from './projects.ts';

/** What a build of this project needs of it, besides its packages. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies this project, so that its builds neither find nor leave anything in the original. Packages are linked one by
 * one: what a tool keeps in `node_modules` then stays in the copy.
 */
export async function copyProject(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  const packages = path.join(to, 'node_modules');
  await mkdir(packages, { recursive: true });
  for (const part of parts) await cp(path.join(from, part), path.join(to, part), { recursive: true });
  const names = await readdir(path.join(from, 'node_modules'));
  for (const name of names.filter((each) => !each.startsWith('.'))) {
    await symlink(path.join(from, 'node_modules', name), path.join(packages, name));
  }
}

/**
 * Builds a story: without PDFs or compressed files, and without an address, hence without preview pictures. The search
 * index is made.
 */
export async function buildSite(
  project: string,
  story: string,
  state: 'cold' | 'warm',
): Promise<Measurement> {
  if (state === 'cold') {
    for (const cache of caches) await rm(path.join(project, cache), { recursive: true, force: true });
  }
  return measure({
    arguments: ['node_modules/astro/bin/astro.mjs', 'build'],
    directory: project,
    environment: { CONTENT_DIR: story, PDF: 'off', PRECOMPRESS: 'off' },
  });
}

/** Checks the content of a story, as `npm run check` does. */
export function checkSite(project: string, story: string): Promise<Measurement> {
  return measure({
    arguments: ['src/commands/check.ts'],
    directory: project,
    environment: { CONTENT_DIR: story },
  });
}

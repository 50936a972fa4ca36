import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the last good build and swaps the two at the very end, so that a failed or interrupted build does not
 * touch it. Two halves: `begin` is the first of the integrations, `publish` the last.
 */
export function staging(): { begin: AstroIntegration; publish: AstroIntegration } {
  let published = '';
  let stage = '';
  return {
    begin: {
      name: 'staging',
      hooks: {
        'astro:config:setup': async ({ command, config, updateConfig }) => {
          if (command !== 'build') return;
          published = path.resolve(fileURLToPath(config.outDir));
          stage = path.join(path.dirname(published), '.staging', path.basename(published));
          await rm(stage, { recursive: true, force: true });
          await mkdir(stage, { recursive: true });
          updateConfig({ outDir: pathToFileURL(`${stage}/`) });
        },
      },
    },
    publish: {
      name: 'publish',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          await swap(stage, published);
          logger.info(`published to ${path.relative(process.cwd(), published)}/`);
        },
      },
    },
  };
}

/** Replaces the folder `current`, which may not exist, with `next`. The old one is removed at the end. */
export async function swap(next: string, current: string): Promise<void> {
  const old = `${next}.old`;
  await rm(old, { recursive: true, force: true });
  const replaces = existsSync(current);
  if (replaces) await rename(current, old);
  try {
    await rename(next, current);
  } catch (error) {
    if (replaces) await rename(old, current);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the last good edition and swaps only at the very end, so that no failed or interrupted build touches
 * it. Two halves: `begin` stands first among the integrations, `publish` last.
 */
export function staging(): { begin: AstroIntegration; publish: AstroIntegration } {
  let edition = '';
  let stage = '';
  return {
    begin: {
      name: 'staging',
      hooks: {
        'astro:config:setup': async ({ command, config, updateConfig }) => {
          if (command !== 'build') return;
          edition = path.resolve(fileURLToPath(config.outDir));
          stage = path.join(path.dirname(edition), '.staging', path.basename(edition));
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
          await swap(stage, edition);
          logger.info(`published to ${path.relative(process.cwd(), edition)}/`);
        },
      },
    },
  };
}

/** Puts the folder `next` in the place of `current`, which may not exist. What stood there is removed at the end. */
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

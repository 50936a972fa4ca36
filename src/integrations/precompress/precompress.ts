import { readFile, readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FileCache, keyOf } from '../../cache/file-cache.ts';
import { readEnvironment } from '../../model/environment.ts';
import { encodings, isCompressible } from './compress.ts';

/**
 * Writes `.br` and `.gz` beside each file of text, after everything that changes one, so that plain hosts send the best there
 * is without work of their own. `PRECOMPRESS=off` leaves them out, for hosts that compress by themselves. What was
 * compressed before is taken from `.cache`.
 */
export function precompress(mode = readEnvironment(process.env).environment.precompress): AstroIntegration {
  let cache = new FileCache('');
  return {
    name: 'precompress',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new FileCache(path.join(fileURLToPath(config.root), '.cache/compressed'));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (mode === 'off') return;
        const { files, compressed } = await compressFolder(fileURLToPath(dir), cache);
        await cache.prune();
        logger.info(`${String(files)} files have .br and .gz, ${String(compressed)} of these made now`);
      },
    },
  };
}

/**
 * Compresses the files of a folder that are text. A version that would not be smaller than its file is not written.
 * @returns how many files there are, and how many versions were not in the cache
 */
export async function compressFolder(
  directory: string,
  cache: FileCache,
): Promise<{ files: number; compressed: number }> {
  const waiting = (await readdir(directory, { recursive: true })).filter(isCompressible).sort();
  const files = waiting.length;
  let compressed = 0;
  const compressNext = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const file = path.join(directory, name);
      const content = await readFile(file);
      for (const { ending, version, compress } of encodings) {
        const key = keyOf([version, content]);
        const kept = await cache.read(key);
        if (!kept) compressed++;
        const smaller = kept ?? (await compress(content));
        if (!kept) await cache.write(key, smaller);
        if (smaller.length < content.length) await writeFile(`${file}.${ending}`, smaller);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compressNext));
  return { files, compressed };
}

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { requestedPreviews } from '../../drawing/previews/requested-previews.ts';
import { FileCache } from '../../cache/file-cache.ts';
import { drawPreviews } from './draw-previews.ts';

/** Draws the pictures that show the pages where they are shared. */
export function previews(): AstroIntegration {
  let cache = new FileCache('');
  return {
    name: 'previews',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new FileCache(path.join(fileURLToPath(config.root), '.cache/previews'));
      },
      'astro:build:start': () => {
        requestedPreviews().clear();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const wanted = requestedPreviews();
        const directory = fileURLToPath(new URL('previews/', dir));
        const { drawn, kept } = await drawPreviews(wanted, directory, cache, (done) => {
          if (done % 50 === 0) logger.info(`${String(done)} of ${String(wanted.size)} pictures`);
        });
        await cache.prune();
        logger.info(`${String(drawn)} pictures drawn, ${String(kept)} kept from before`);
      },
    },
  };
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wantedPreviews } from '../../drawing/previews/preview-registry.ts';
import { drawPreviews } from './draw-previews.ts';
import { drawIcons } from './icons.ts';

/** Draws what the finished pages show when they are shared or kept on a home screen. */
export function previews(): AstroIntegration {
  return {
    name: 'previews',
    hooks: {
      'astro:build:start': () => {
        wantedPreviews().clear();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const wanted = wantedPreviews();
        const { drawn, kept } = await drawPreviews(
          wanted,
          fileURLToPath(new URL('previews/', dir)),
          '.cache/previews',
          (done) => {
            if (done % 50 === 0) logger.info(`${String(done)} of ${String(wanted.size)} pictures`);
          },
        );
        await drawIcons(fileURLToPath(dir));
        logger.info(`${String(drawn)} pictures drawn, ${String(kept)} kept from before`);
      },
    },
  };
}

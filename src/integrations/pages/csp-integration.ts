import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishedPages } from './built-pages.ts';
import { withoutIdleSpace } from './minify-whitespace.ts';
import { withPolicy } from './csp.ts';
import { withOneStyle } from './merge-styles.ts';

/** Gives every finished page its own content security policy. */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await finishedPages(fileURLToPath(dir));
        for (const { file, html } of pages)
          await writeFile(file, withPolicy(withOneStyle(withoutIdleSpace(html))));
        logger.info(`${String(pages.length)} pages carry their policy`);
      },
    },
  };
}

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlFiles } from './pages.ts';
import { withPolicy } from './policy.ts';

/** Gives every finished page its own content security policy. */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await htmlFiles(fileURLToPath(dir));
        for (const page of pages) await writeFile(page, withPolicy(await readFile(page, 'utf8')));
        logger.info(`${String(pages.length)} pages carry their policy`);
      },
    },
  };
}

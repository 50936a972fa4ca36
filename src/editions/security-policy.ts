import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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

async function htmlFiles(directory: string): Promise<string[]> {
  const files = await readdir(directory, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).map((file) => path.join(directory, file));
}

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licencesFile, packageOf, readPackage } from './notices.ts';

/** What is published of other packages without Vite bundling it, and where: the engine of the search. */
const copied = { pagefind: 'pagefind/pagefind.js, pagefind/wasm.*' };

/**
 * Writes `licences.txt`: the notices of other people's code that the site publishes. Vite says what it has put into the
 * scripts, so a package that a script begins to import is named without anybody thinking of it.
 */
export function licences(): AstroIntegration {
  const bundled = new Set<string>();
  let root = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'collect-packages',
                generateBundle(_, bundle) {
                  if (this.environment.name !== 'client') return;
                  for (const chunk of Object.values(bundle)) {
                    if (chunk.type !== 'chunk') continue;
                    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
                      const name = packageOf(id);
                      if (name !== undefined && renderedLength > 0) bundled.add(name);
                    }
                  }
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const places = new Map<string, string>([
          ...[...bundled].map((name) => [name, '_astro/*.js'] as const),
          ...Object.entries(copied),
        ]);
        const packages = await Promise.all(
          [...places].map(([name, files]) => readPackage(path.join(root, 'node_modules', name), files)),
        );
        await writeFile(path.join(fileURLToPath(dir), 'licences.txt'), licencesFile(packages));
        logger.info(`wrote licences.txt for ${[...places.keys()].sort().join(', ')}`);
      },
    },
  };
}

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transformWithOxc } from 'vite';
import { normaliseBase } from '../../model/urls.ts';
import { offlineList } from './offline-list.ts';

/**
 * Writes the service worker and the list of what it may keep. Stands after everything that changes a page. With
 * OFFLINE=off it writes the worker that makes browsers forget the site.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = normaliseBase(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        const prefix = `explainer:${base}:`;
        if (process.env['OFFLINE'] === 'off') {
          await writeFile(path.join(directory, 'sw.js'), await compile('worker-off.ts', { PREFIX: prefix }));
          logger.info('offline reading is off: browsers will forget what they kept');
          return;
        }
        const list = await offlineList(directory, base, prefix);
        await writeFile(path.join(directory, 'offline.json'), JSON.stringify(list));
        const values = { EDITION: list.edition, PREFIX: prefix, BASE: base };
        await writeFile(path.join(directory, 'sw.js'), await compile('worker.ts', values));
        logger.info(
          `${String(Object.keys(list.files).length)} files can be kept, ${String(list.bytes)} bytes`,
        );
      },
    },
  };
}

/** A script of client/ as a browser takes it, its declared values filled in above it. */
async function compile(name: string, values: Readonly<Record<string, string>>): Promise<string> {
  const file = fileURLToPath(new URL(`../../client/${name}`, import.meta.url));
  const constants = Object.entries(values).map(
    ([key, value]) => `const ${key} = ${JSON.stringify(value)};\n`,
  );
  const options = { target: 'es2022', sourcemap: false };
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, options);
  return constants.join('') + code;
}

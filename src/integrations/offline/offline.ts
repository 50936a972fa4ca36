import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';
import { cachePrefix } from '../../model/cache-prefix.ts';
import { readEnvironment } from '../../model/environment.ts';
import type { StepMaker } from '../pages/site-pages.ts';
import { isKept, OfflineFiles } from './offline-list.ts';

/**
 * Writes the service worker and the list of what it may keep. With OFFLINE=off it writes the worker that makes browsers
 * forget the site.
 */
export const offline: StepMaker = ({ directory, base }, logger) => {
  const prefix = cachePrefix(base);
  const write = (name: string, text: string) => writeFile(path.join(directory, name), text);
  if (readEnvironment(process.env).environment.offline === 'off')
    return {
      end: async () => {
        await write('sw.js', await compile('worker-off.ts', { PREFIX: prefix }));
        logger.info('offline reading is off: browsers will forget what they kept');
      },
    };
  const files = new OfflineFiles(base);
  return {
    written: ({ name }, html) => (isKept(name) ? files.add(name, html) : undefined),
    end: async () => {
      const names = (await readdir(directory, { recursive: true }))
        .map((name) => name.split(path.sep).join('/'))
        .filter((name) => isKept(name) && !name.endsWith('.html'));
      for (const name of names) await files.add(name, await readFile(path.join(directory, name), 'utf8'));
      const list = files.list(prefix);
      await write('offline.json', JSON.stringify(list));
      const values = { EDITION: list.edition, PREFIX: prefix, BASE: base };
      await write('sw.js', await compile('worker.ts', values));
      logger.info(`${String(Object.keys(list.files).length)} files can be kept, ${String(list.bytes)} bytes`);
    },
  };
};

/** Compiles a script of client/offline/ for browsers and writes the values that it declares above it. */
async function compile(name: string, values: Readonly<Record<string, string>>): Promise<string> {
  const file = fileURLToPath(new URL(`../../client/offline/${name}`, import.meta.url));
  const constants = Object.entries(values).map(
    ([key, value]) => `const ${key} = ${JSON.stringify(value)};\n`,
  );
  const options = { target: 'es2022', sourcemap: false };
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, options);
  return constants.join('') + code;
}

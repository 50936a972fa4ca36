import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

/** The project, wherever the command was called. */
const root = path.resolve(import.meta.dirname, '../../..');

/** What the scripts of the desk are made of. */
const sources = ['src/desk', 'src/kinds', 'src/model', 'src/i18n', 'package-lock.json'];

/**
 * Makes the scripts, styles and fonts of the desk, Sveltia CMS included, from what is installed: nothing is loaded from
 * elsewhere. They are kept until something that they are made of changes.
 * @returns the folder that holds them
 */
export async function bundleDesk(): Promise<string> {
  const cache = path.join(root, '.cache/desk');
  const folder = path.join(cache, await digestOf(sources));
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${String(process.pid)}`;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    plugins: [withoutColouredCode(), withOwnFonts()],
    build: {
      outDir: unfinished,
      assetsDir: '.',
      assetsInlineLimit: 0,
      emptyOutDir: true,
      chunkSizeWarningLimit: Infinity,
      modulePreload: false,
      reportCompressedSize: false,
      target: 'es2022',
      rolldownOptions: {
        input: path.join(root, 'src/desk/page/main.ts'),
        output: {
          entryFileNames: 'desk.js',
          assetFileNames: ({ names: [name] }) => (name?.endsWith('.css') ? 'desk.css' : '[name][extname]'),
        },
      },
    },
  });
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
  for (const other of await readdir(cache))
    if (other !== path.basename(folder)) await rm(path.join(cache, other), { recursive: true, force: true });
  return folder;
}

/** The editor can colour 300 languages of programs, in as many files. No story holds any. */
function withoutColouredCode() {
  const nothing = '\0nothing';
  return {
    name: 'without-coloured-code',
    enforce: 'pre' as const,
    resolveId: (id: string) => (/^@shikijs\/(?:langs|themes)\//.test(id) ? nothing : undefined),
    load: (id: string) => (id === nothing ? 'export default [];' : undefined),
  };
}

/** The editor's styles name fonts at a host of others; the package has the same files. */
function withOwnFonts() {
  const own = path.join(root, 'node_modules/@sveltia/cms/npm/assets');
  return {
    name: 'with-own-fonts',
    transform: async (code: string, id: string) => {
      if (!code.includes('cdn.jsdelivr.net') || !id.includes('@sveltia')) return undefined;
      const files = await readdir(own);
      return code.replace(
        /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g,
        (address, face: string, style: string) => {
          const file = files.find((name) => name.startsWith(`${face}-${style}`) && name.endsWith('.woff2'));
          // Both address the same file: this one from the page, those of the package from its script.
          return file === undefined ? address : `assets/${file}`;
        },
      );
    },
  };
}

async function digestOf(names: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const name of names) {
    const files = name.includes('.')
      ? [name]
      : (await readdir(path.join(root, name), { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
          .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
          .sort();
    for (const file of files)
      hash
        .update(file)
        .update('\0')
        .update(await readFile(path.join(root, file)))
        .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

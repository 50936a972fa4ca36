import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** A package of which something is published. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** Where its code is in the published folder. */
  readonly files: string;
  readonly text: string;
}

/** The package that a module of a bundle belongs to; undefined for code of this project. */
export function packageOf(id: string): string | undefined {
  // Vite gives the modules that it makes itself a name that is no path.
  if (/^\0?vite\//.test(id)) return 'vite';
  const [, ...inside] = id.replaceAll('\\', '/').split('/node_modules/');
  return /^((?:@[^/]+\/)?[^/]+)\//.exec(inside.at(-1) ?? '')?.[1];
}

/**
 * Reads what a package says of itself.
 * @throws Error when it has no licence, which may not be published
 */
export async function readPackage(directory: string, files: string): Promise<Notice> {
  const { name, version } = JSON.parse(await readFile(path.join(directory, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const text = await licenceIn(directory);
  if (text === undefined) throw new Error(`${name} is published, but there is no licence in ${directory}`);
  return { name, version, files, text };
}

/** The text of `LICENSE`, in any spelling, or of the file of that name in a folder of that name. */
async function licenceIn(directory: string): Promise<string | undefined> {
  const entries = await readdir(directory, { withFileTypes: true });
  const found = entries.find(({ name }) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  if (!found) return undefined;
  const place = path.join(directory, found.name);
  if (found.isDirectory()) return licenceIn(place);
  // Vite lists the licences of its own packages after this line; none of them is in what it adds to a script.
  return (await readFile(place, 'utf8')).split('# Licenses of bundled dependencies')[0]?.trim();
}

/** The file of all notices, by name. */
export function licencesFile(notices: readonly Notice[]): string {
  const parts = notices
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, files, text }) => `${name} ${version}, in ${files}\n\n${text}`);
  const first = 'Code of others that this site publishes. The licence of its letters is in fonts.txt.';
  return `${[first, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

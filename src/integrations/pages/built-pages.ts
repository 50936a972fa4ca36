import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A page of a finished site. */
export interface FinishedPage {
  /** Path of its file. */
  readonly file: string;
  /** Its address within the site, without the base: `/articles/what-happened/`. */
  readonly address: string;
  readonly html: string;
}

/** Every page below a folder, by address. */
export async function finishedPages(directory: string): Promise<readonly FinishedPage[]> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages = names.map(async (name) => {
    const file = path.join(directory, name);
    const address = `/${name.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
    return { file, address, html: await readFile(file, 'utf8') };
  });
  return (await Promise.all(pages)).sort((a, b) => (a.address < b.address ? -1 : 1));
}

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataCollections } from '../kinds/collections.ts';
import { contentDirectory } from '../story/read-story.ts';
import { splitEntries } from './split/entries.ts';

/**
 * `npm run split-data`: takes sources.yml, numbers.yml and places.yml of a content folder, as they once were, apart into
 * one file for each entry. A file that is there already is not overwritten, and the old file stays then.
 */

const directory = contentDirectory();
for (const kind of dataCollections) {
  const file = path.join(directory, `${kind}.yml`);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) continue;
  const entries = splitEntries(text);
  await mkdir(path.join(directory, kind), { recursive: true });
  for (const [id, fields] of entries)
    await writeFile(path.join(directory, kind, `${id}.yml`), fields, { flag: 'wx' });
  await rm(file);
  console.log(
    `${kind}.yml: ${String(entries.size)} entries, now in ${path.relative(process.cwd(), file).replace(/\.yml$/, '')}/`,
  );
}

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { previewSize, type Drawn } from '../../drawing/previews/preview.ts';

/** How many pictures are in work at once: satori fills one core while sharp presses the picture before on another. */
const atOnce = 2;

/** What drawing came to. */
export interface Drawing {
  readonly drawn: number;
  readonly kept: number;
}

/**
 * Writes each picture into `directory` under its name. A name tells the content, so a picture that the cache holds is
 * copied and not drawn again.
 * @param progress hears after each picture how many are done
 */
export async function drawPreviews(
  wanted: ReadonlyMap<string, Drawn>,
  directory: string,
  cache: string,
  progress: (done: number) => void = () => undefined,
): Promise<Drawing> {
  await Promise.all([mkdir(directory, { recursive: true }), mkdir(cache, { recursive: true })]);
  const waiting = [...wanted];
  let [drawn, done] = [0, 0];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, tree] = next;
      const known = await readFile(path.join(cache, name)).catch(() => undefined);
      const picture = known ?? (await press(tree));
      if (!known) {
        drawn += 1;
        await keep(path.join(cache, name), picture);
      }
      await writeFile(path.join(directory, name), picture);
      progress((done += 1));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { drawn, kept: wanted.size - drawn };
}

/** A drawing as a JPEG. Text becomes outlines, so that the machine's own fonts do not matter. */
async function press(tree: Drawn): Promise<Buffer> {
  const svg = await satori(tree as never, { ...previewSize, fonts: await fonts() });
  return sharp(Buffer.from(svg)).flatten().jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}

/** Writes beside and renames, so that a build that is killed leaves no half picture in the cache. */
async function keep(file: string, picture: Buffer): Promise<void> {
  const half = `${file}.${String(process.pid)}`;
  await writeFile(half, picture);
  await rename(half, file);
}

let loaded: Promise<SatoriOptions['fonts']> | undefined;

function fonts(): Promise<SatoriOptions['fonts']> {
  const { resolve } = createRequire(import.meta.url);
  const load = async (name: string, subset: string, weight: 400 | 600) => ({
    name,
    weight,
    data: await readFile(
      resolve(`@fontsource/source-serif-4/files/source-serif-4-${subset}-${String(weight)}-normal.woff`),
    ),
  });
  return (loaded ??= Promise.all([
    load('Text', 'latin', 400),
    load('Text', 'latin', 600),
    load('Text Extended', 'latin-ext', 400),
    load('Text Extended', 'latin-ext', 600),
  ]));
}

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { previewSize, type Drawn } from '../../drawing/previews/preview.ts';
import type { FileCache } from '../../cache/file-cache.ts';
import { faces } from './faces.ts';

/** How many pictures are drawn at once: satori keeps one core busy while sharp compresses another picture. */
const atOnce = 2;

/** How many pictures were drawn, and how many came from the cache. */
export interface Drawing {
  readonly drawn: number;
  readonly kept: number;
}

/**
 * Writes each picture into `directory` under its name. The name is a hash of the content, so a picture that the cache
 * holds is copied and not drawn again.
 * @param progress is called after each picture with the number done
 */
export async function drawPreviews(
  wanted: ReadonlyMap<string, Drawn>,
  directory: string,
  cache: FileCache,
  progress: (done: number) => void = () => undefined,
): Promise<Drawing> {
  await mkdir(directory, { recursive: true });
  const waiting = [...wanted];
  let [drawn, done] = [0, 0];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, tree] = next;
      const known = await cache.read(name);
      const picture = known ?? (await draw(tree));
      if (!known) {
        drawn += 1;
        await cache.write(name, picture);
      }
      await writeFile(path.join(directory, name), picture);
      progress((done += 1));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { drawn, kept: wanted.size - drawn };
}

/** A drawing as a JPEG. Text becomes outlines, so that the machine's own fonts do not matter. */
async function draw(tree: Drawn): Promise<Buffer> {
  const svg = await satori(tree as never, { ...previewSize, fonts: await faces() });
  return sharp(Buffer.from(svg)).flatten().jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { lightColours } from '../../drawing/colours.ts';
import { homeScreen } from '../../model/icons.ts';

/** Draws from `favicon.svg` the icons of those who read no SVG: home screens and old browsers. */
export async function drawIcons(directory: string): Promise<void> {
  const svg = await readFile(path.join(directory, 'favicon.svg'));
  const draw = (size: number) =>
    sharp(svg, { density: 72 * (size / 32) })
      .resize(size, size)
      .png();
  // Apple rounds the corners itself and shows what is transparent as black.
  await writeFile(
    path.join(directory, 'apple-touch-icon.png'),
    await draw(180).flatten({ background: lightColours.ink }).toBuffer(),
  );
  for (const size of homeScreen)
    await writeFile(path.join(directory, `icon-${String(size)}.png`), await draw(size).toBuffer());
  await writeFile(path.join(directory, 'favicon.ico'), asIco(await draw(32).toBuffer(), 32));
}

/** One PNG in an ICO file (https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)). */
export function asIco(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // of one picture
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // plane
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

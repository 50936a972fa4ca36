import sharp from 'sharp';
import { accentOf, type House } from '../model/colours/accents.ts';
import { lightColours } from '../model/colours/palette.ts';
import { homeScreen } from '../model/icons.ts';
import { sizeOf, type PictureKind } from '../model/look/picture.ts';

/** The icon of a house, as its file holds it. */
export interface HouseIcon {
  readonly kind: PictureKind;
  readonly bytes: Uint8Array;
}

/** Sides in pixels of the pictures for tabs and for the home screens of iPhones. */
const [tab, touch] = [32, 180];

/** The icon of a house that brings none: lines of text, and a point in its colour. */
export function plainIcon(house: House): HouseIcon {
  const { ink, paper } = lightColours;
  const { dark } = accentOf(undefined, house);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${ink}"/><path d="M7 9h18M7 15h18M7 21h11" stroke="${paper}" stroke-width="2.5"/><circle cx="23" cy="21" r="2.5" fill="${dark}"/></svg>`;
  return { kind: 'svg', bytes: new TextEncoder().encode(drawing) };
}

/** The names of all files that are made of an icon. */
export function iconNames({ kind }: HouseIcon): readonly string[] {
  return [
    ...(kind === 'svg' ? ['favicon.svg'] : []),
    'favicon.ico',
    'apple-touch-icon.png',
    ...homeScreen.map((size) => `icon-${String(size)}.png`),
  ];
}

/** Draws one of these files, and says what kind it is. */
export async function drawIcon(
  name: string,
  icon: HouseIcon,
): Promise<{ readonly bytes: Uint8Array; readonly type: string }> {
  if (name === 'favicon.svg') return { bytes: icon.bytes, type: 'image/svg+xml' };
  if (name === 'favicon.ico') return { bytes: asIco(await drawn(icon, tab)), type: 'image/x-icon' };
  const size = Number(/^icon-(\d+)\.png$/.exec(name)?.[1] ?? touch);
  const picture = await drawn(icon, size);
  return { bytes: size === touch ? await onPaper(picture) : picture, type: 'image/png' };
}

async function drawn({ kind, bytes }: HouseIcon, size: number): Promise<Buffer> {
  const { width = size } = sizeOf(kind, bytes) ?? {};
  // So many pixels for an inch that the drawing has as many as are wanted.
  const density = Math.min(Math.max((72 * size) / width, 1), 100_000);
  return sharp(bytes, kind === 'svg' ? { density } : {})
    .resize(size, size, { fit: 'contain', background: '#0000' })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** iPhones show what is transparent in black. */
function onPaper(picture: Buffer): Promise<Buffer> {
  return sharp(picture).flatten({ background: lightColours.paper }).png({ compressionLevel: 9 }).toBuffer();
}

/** A PNG as an ICO file of one picture (https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)). */
function asIco(png: Buffer): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(tab, 6);
  header.writeUInt8(tab, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

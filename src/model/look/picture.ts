import { SaxesParser } from 'saxes';

/** Width and height of a picture: pixels, or the units of a drawing. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The kinds of pictures that a house may bring, by the ends of their names. */
export type PictureKind = 'svg' | 'png';

export function pictureKind(file: string): PictureKind | undefined {
  return file.endsWith('.svg') ? 'svg' : file.endsWith('.png') ? 'png' : undefined;
}

/** The size of a picture; undefined where the file is none of its kind, or does not say it. */
export function sizeOf(kind: PictureKind, bytes: Uint8Array): Size | undefined {
  return kind === 'png' ? sizeOfPng(bytes) : sizeOfSvg(new TextDecoder().decode(bytes));
}

/** The header of a PNG (https://www.w3.org/TR/png-3/#11IHDR). */
function sizeOfPng(bytes: Uint8Array): Size | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 33 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return positive({ width: view.getUint32(16), height: view.getUint32(20) });
}

/** What a drawing says of itself: its `viewBox`, or else its width and height in pixels. */
function sizeOfSvg(text: string): Size | undefined {
  let root: Readonly<Record<string, string>> | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => (root ??= attributes));
  try {
    parser.write(text).close();
  } catch {
    return undefined;
  }
  const [, , ...box] = (root?.['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width = NaN, height = NaN] =
    box.length === 2
      ? box
      : [root?.['width'], root?.['height']].map((side) => Number(side?.replace(/px$/, '')));
  return positive({ width, height });
}

function positive({ width, height }: Size): Size | undefined {
  return width > 0 && height > 0 && width < Infinity && height < Infinity ? { width, height } : undefined;
}

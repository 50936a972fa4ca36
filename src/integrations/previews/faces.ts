import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { SatoriOptions } from 'satori';

type Faces = SatoriOptions['fonts'];
type Weight = 400 | 600;

/**
 * The faces of preview pictures, in the order in which a letter is looked for in them: package, part and weights, of which one
 * may stand in for another. Which letters they have together, model/text/drawn-letters.ts tells the content check.
 */
const files: readonly (readonly [
  name: string,
  family: string,
  part: string,
  weights: Record<Weight, number>,
])[] = [
  ['Text', 'source-serif-4', 'latin', { 400: 400, 600: 600 }],
  ['Text Extended', 'source-serif-4', 'latin-ext', { 400: 400, 600: 600 }],
  // Letters of West African languages that Source Serif lacks: ɔ ɛ ɲ ɓ ɗ ƴ.
  ['Text African', 'gentium-plus', 'latin-ext', { 400: 400, 600: 700 }],
  // Its dots are parts of its letters: satori sets marks that a face keeps apart too high.
  ['Text Arabic', 'scheherazade-new', 'arabic', { 400: 400, 600: 600 }],
  ['Text NKo', 'noto-sans-nko', 'nko', { 400: 400, 600: 400 }],
  ['Text Tifinagh', 'noto-sans-tifinagh', 'tifinagh', { 400: 400, 600: 400 }],
];

const { resolve } = createRequire(import.meta.url);

let loaded: Promise<Faces> | undefined;

/** Reads the faces, once a process. */
export function faces(): Promise<Faces> {
  return (loaded ??= Promise.all(
    files.flatMap(([name, family, part, weights]) =>
      ([400, 600] as const).map(async (weight) => ({
        name,
        weight,
        data: await readFile(
          resolve(`@fontsource/${family}/files/${family}-${part}-${String(weights[weight])}-normal.woff`),
        ),
      })),
    ),
  ));
}

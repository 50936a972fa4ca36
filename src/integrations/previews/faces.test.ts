import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { drawnLetters } from '../../model/text/drawn-letters.ts';
import { faces } from './faces.ts';

interface Font {
  readonly charToGlyphIndex: (sign: string) => number | null;
}

/** What satori itself reads faces with. */
const { parse } = createRequire(import.meta.resolve('satori'))('@shuding/opentype.js') as {
  readonly parse: (data: ArrayBuffer) => Font;
};

test.each([400, 600])(
  'the faces of weight %i have every letter that the content check takes to be drawn',
  async (weight) => {
    const fonts = (await faces())
      .filter((face) => face.weight === weight)
      .map(({ data }) => parse(new Uint8Array(data as Buffer).buffer));
    const signs = drawnLetters().filter((sign) => sign !== '\u202F');
    expect(signs.length).toBeGreaterThan(1000);
    const missing = signs.filter((sign) => fonts.every((font) => !font.charToGlyphIndex(sign)));
    expect(missing.map((sign) => sign.charCodeAt(0).toString(16))).toEqual([]);
  },
);

import { positionsIn, type Position } from './positions.ts';

/** The text of a file as everything after the reading takes it, and the way back to what the editor sees. */
export interface Composed {
  readonly text: string;
  /** Where an offset in `text` lies in the file as it was written. */
  readonly positionOf: (offset: number) => Position;
}

/** What one letter of the composed text may be made of: a line end, a syllable of Korean parts, a letter with its marks. */
const parts = /\r\n?|[\u1100-\u11FF\uA960-\uA97C\uAC00-\uD7FB][\u1100-\u11FF\p{M}]*|\P{M}\p{M}*|\p{M}+/gu;

/**
 * Joins letters with their accents, which some keyboards and file systems write apart (NFC,
 * https://unicode.org/reports/tr15/), and makes every line end one `\n`: two texts that look alike are alike.
 */
export function compose(written: string): Composed {
  const text = composed(written);
  const positionOf = positionsIn(written);
  if (text === written) return { text, positionOf };
  const origin: number[] = [];
  for (const { 0: part, index } of written.matchAll(parts)) {
    const { length } = composed(part);
    for (let unit = 0; unit < length; unit++) origin.push(index + Math.min(unit, part.length - 1));
  }
  return { text, positionOf: (offset) => positionOf(origin[offset] ?? written.length) };
}

function composed(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

import type { ReadProblem } from './entry.ts';
import { positionsIn } from './positions.ts';

/** What no text of an editor's holds on purpose, by the problem it is. */
const suspects: readonly [ReadProblem['kind'], RegExp][] = [
  // What a decoder puts in the place of bytes that are not UTF-8 (https://encoding.spec.whatwg.org/#decode).
  ['encoding-broken', /\uFFFD+/g],
  // Control characters but tab and line end, marks that turn the direction of writing, and a byte order mark within.
  ['character-refused', /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu],
  // What git leaves where two versions of a line met.
  ['merge-marker', /^(?:<{7}|\|{7}|>{7})(?= |\r?$)[^\r\n]*|^={7}(?=\r?$)/gm],
];

/** Characters that make a file unfit to be read: the first of each kind, and every merge marker. */
export function judgeCharacters(file: string, text: string): readonly ReadProblem[] {
  const positionOf = positionsIn(text);
  return suspects.flatMap(([kind, pattern]) => {
    const found = [...text.matchAll(pattern)];
    return (kind === 'merge-marker' ? found : found.slice(0, 1)).map(({ 0: match, index }) => ({
      kind,
      file,
      at: positionOf(index),
      end: positionOf(index + match.length),
      detail: kind === 'merge-marker' ? match.slice(0, 7) : codePoint(match),
    }));
  });
}

/** The first character's number as Unicode writes it: `U+0007`. */
function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

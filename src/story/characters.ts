import type { ReadProblem } from './entry.ts';
import { codePoint, refusedIn, type RefusedCharacter } from '../model/text/refused-characters.ts';
import { positionsIn } from './positions.ts';

/** What no text of an editor's holds on purpose, by the problem it is. */
const suspects: readonly [ReadProblem['kind'], RegExp][] = [
  // What a decoder puts in the place of bytes that are not UTF-8 (https://encoding.spec.whatwg.org/#decode).
  ['encoding-broken', /\uFFFD+/g],
  // What git leaves where two versions of a line met.
  ['merge-marker', /^(?:<{7}|\|{7}|>{7})(?= |\r?$)[^\r\n]*|^={7}(?=\r?$)/gm],
];

/** Characters that make a file unfit to be read: the first of each kind, and every merge marker. */
export function judgeCharacters(file: string, text: string): readonly ReadProblem[] {
  const positionOf = positionsIn(text);
  const problem = (
    kind: ReadProblem['kind'],
    index: number,
    length: number,
    detail: string,
  ): ReadProblem => ({
    kind,
    file,
    at: positionOf(index),
    end: positionOf(index + length),
    detail,
  });
  const refused = firstRefused(text);
  return [
    ...suspects.flatMap(([kind, pattern]) => {
      const found = [...text.matchAll(pattern)];
      return (kind === 'merge-marker' ? found : found.slice(0, 1)).map(({ 0: match, index }) =>
        problem(kind, index, match.length, kind === 'merge-marker' ? match.slice(0, 7) : codePoint(match)),
      );
    }),
    ...(refused
      ? [problem('character-refused', refused.index, refused.character.length, codePoint(refused.character))]
      : []),
  ];
}

/** Line by line, since marks of direction belong into a line that is written from right to left, and into no other. */
function firstRefused(text: string): RefusedCharacter | undefined {
  let start = 0;
  for (const line of text.replaceAll('\uFFFD', '?').split('\n')) {
    const found = refusedIn(line);
    if (found) return { ...found, index: start + found.index };
    start += line.length + 1;
  }
  return undefined;
}

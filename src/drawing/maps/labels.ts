import { textWidth } from '../svg.ts';

/** A rectangle in units of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name to place at a distance of `away` from a point, or centred on it where that is 0. */
export interface Wanted {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly away: number;
  /** Whether the named area contains a point: the whole name is kept inside it. */
  readonly contains?: (x: number, y: number) => boolean;
}

/** A placed name: where its baseline begins, and the box it covers. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Offsets to try for a point's name, best first, as shares of its width and height. */
const beside = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
  [1, -1.8],
  [1, 1.8],
  [-1, -1.8],
  [-1, 1.8],
] as const;

/** Offsets to try for an area's label: its centre first, then farther and farther away. */
const within = [0, -0.75, 0.75, -1.5, 1.5, -3, 3, -4.5, 4.5, -6].flatMap((down) =>
  [0, -0.25, 0.25, -0.5, 0.5, -1, 1].map((right) => [right, down] as const),
);

/**
 * Finds room for names, in the order given, each at its first free place: never over a name placed before, never over
 * what is taken, never out of the frame. Undefined for a name that finds none.
 * @param size of the letters
 */
export function placeLabels(
  wanted: readonly Wanted[],
  taken: readonly Box[],
  frame: Box,
  size: number,
): readonly (Placed | undefined)[] {
  const used = [...taken];
  return wanted.map(({ text, x, y, away, contains }) => {
    const width = textWidth(text, size);
    const height = size * 1.2;
    for (const [right, down] of away > 0 ? beside : within) {
      const middle = away > 0 ? x + right * (away + width / 2) : x + right * width;
      const centre =
        away > 0 ? y + down * (right === 0 ? away + height / 2 : height * 0.6) : y + down * height;
      const box = {
        left: middle - width / 2,
        top: centre - height / 2,
        right: middle + width / 2,
        bottom: centre + height / 2,
      };
      if (!isInside(box, frame) || used.some((other) => overlaps(box, other))) continue;
      if (contains && !corners(box).every(([atX, atY]) => contains(atX, atY))) continue;
      used.push(box);
      return { x: box.left, y: centre + size * 0.35, box };
    }
    return undefined;
  });
}

/** The corners of a name and the middles of its long sides: an area that holds them all holds the name. */
function corners({ left, top, right, bottom }: Box): readonly (readonly [number, number])[] {
  return [left, (left + right) / 2, right].flatMap((x) => [
    [x, top],
    [x, bottom],
  ]);
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

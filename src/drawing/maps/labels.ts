import { textWidth } from '../svg.ts';

/** A rectangle in units of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name that wants to stand near a point, at a distance of `away` from it; on it, where that is 0. */
export interface Wanted {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly away: number;
  /** Whether a point belongs to the area that is named: the whole name stands within it. */
  readonly owns?: (x: number, y: number) => boolean;
}

/** A name that found room: where its base line begins, and the room that it takes. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Where a name may stand, best first: shares of its width and height by which it is moved from its point. */
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

/** For the name of an area: on its middle, else ever farther above, below and beside it. */
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
  return wanted.map(({ text, x, y, away, owns }) => {
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
      if (owns && !corners(box).every(([atX, atY]) => owns(atX, atY))) continue;
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

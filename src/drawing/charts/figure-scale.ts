import { scaleLinear, scaleLog } from 'd3-scale';
import type { Statement } from '../../model/story.ts';

/** The numbers of a statement; one with words alone has none. */
export type Bounds = Pick<Statement, 'value' | 'min' | 'max'>;

/** The scale common to all statements of a figure. */
export interface FigureScale {
  /** The position of a number, from 0 (the start of the scale) to 1. */
  readonly at: (value: number) => number;
  /** The numbers at its beginning and its end. */
  readonly ends: readonly [number, number];
  /** Round numbers along the line, ascending, each as far from the next, its two ends among them. */
  readonly ticks: readonly number[];
  /** Each step is ten times the one before, for numbers too far apart to be seen on one line. */
  readonly tenfold: boolean;
}

/** From this ratio on the smallest number would be lost within the mark of zero. */
const farApart = 100;

/**
 * The line for a figure's statements: from nought, since counts are compared by length, to a round number; in powers of
 * ten where the greatest is more than a hundred times the smallest. Undefined when no statement has a number.
 * @param count roughly how many steps to draw
 */
export function figureScale(statements: readonly Bounds[], count = 4): FigureScale | undefined {
  const numbers = statements.flatMap(({ value, min, max }) =>
    [value, min, max].filter((n) => n !== undefined),
  );
  if (numbers.length === 0) return undefined;
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  const smallest = Math.min(...numbers.filter((n) => n > 0));
  if (least >= 0 && greatest > smallest * farApart) {
    const [first, last] = [Math.floor(Math.log10(smallest)), Math.ceil(Math.log10(greatest))];
    const steps = Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step));
    const ends = [10 ** first, 10 ** last] as const;
    const scale = scaleLog().domain(ends).clamp(true);
    return { at: (value) => (value > 0 ? scale(value) : 0), ends, ticks: steps, tenfold: true };
  }
  const scale = scaleLinear()
    .domain([Math.min(0, least), Math.max(greatest, least === greatest && least <= 0 ? 1 : 0)])
    .nice(count);
  const [from = 0, to = 1] = scale.domain();
  return { at: scale, ends: [from, to], ticks: scale.ticks(count), tenfold: false };
}

import type { Period } from '../../model/timeline/events-per-period.ts';

/** Width of a column with the space beside it, height of the drawing, and the least height, in units of the drawing. */
const [pitch, height, least] = [3, 40, 3];

/** A period of the histogram, as the data of SVG paths (https://www.w3.org/TR/SVG2/paths.html#PathData). */
export interface PeriodDrawing {
  readonly viewBox: string;
  /** Columns with a major event, columns without one, and columns after the site's `asOf` day. */
  readonly major: string;
  readonly minor: string;
  readonly after: string;
  /** A low bar over the whole period for events of which no column is known. */
  readonly vague: string;
}

/**
 * Draws the columns of a period, standing on the lower edge, the taller the more events they hold: by the square root,
 * so that one and three events still differ beside a month with thirty. The first is where reading begins.
 * @param tallest the count that fills the whole height: the same for all periods of a histogram
 * @param direction how the page is read, as `directionOf` says it
 */
export function drawPeriod(
  { columns: inOrder, vague }: Period,
  tallest: number,
  direction: 'rtl' | undefined,
): PeriodDrawing {
  const columns = direction === 'rtl' ? inOrder.toReversed() : inOrder;
  const width = columns.length * pitch;
  const bars = columns.map(({ count, major, after }, index) => ({
    kind: after ? 'after' : major ? 'major' : 'minor',
    path: count === 0 ? '' : bar(index * pitch, pitch - 1, heightOf(count, tallest)),
  }));
  const joined = (kind: string) =>
    bars
      .filter((candidate) => candidate.kind === kind)
      .map(({ path }) => path)
      .join('');
  return {
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    major: joined('major'),
    minor: joined('minor'),
    after: joined('after'),
    vague: vague === 0 ? '' : bar(0, width - 1, 1),
  };
}

/** The largest count of any column of a histogram; at least 1. */
export function tallestOf(periods: readonly Period[]): number {
  return Math.max(1, ...periods.flatMap(({ columns }) => columns.map(({ count }) => count)));
}

function heightOf(count: number, tallest: number): number {
  return Math.max(least, Math.round(Math.sqrt(count / tallest) * (height - 1)));
}

/** A bar on the lower edge, half a unit in from the left so that the outline of a hollow one is not cut off. */
function bar(x: number, width: number, tall: number): string {
  return `M${String(x + 0.5)} ${String(height)}v-${String(tall)}h${String(width)}v${String(tall)}z`;
}

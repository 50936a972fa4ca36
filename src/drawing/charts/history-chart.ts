import { directionOf } from '../../i18n/direction.ts';
import { fill, formatNumber } from '../../i18n/words.ts';
import type { Words } from '../../i18n/en.ts';
import type { Status } from '../../model/fields.ts';
import { figureScale, type Bounds, type FigureScale } from './figure-scale.ts';
import { statusMark } from './status-symbols.ts';
import { drawing, element, escape, textWidth, wrap } from '../svg.ts';

/** One statement of a figure, in numbers and in words. */
export interface ChartRow extends Bounds {
  /** What is printed: `more than 70`. */
  readonly figure: string;
  readonly date: string;
  readonly saidBy: string;
  readonly status: Status;
}

export interface HistoryChart {
  readonly id: string;
  /** What is counted. */
  readonly measure: string;
  /** In order of date. */
  readonly rows: readonly ChartRow[];
}

/** The two drawings of a chart: names beside the marks, or, for a phone, above them. Lengths in CSS pixels. */
const layouts = {
  wide: { width: 704, names: 250, plot: 270, ticks: 5 },
  narrow: { width: 288, names: 288, plot: 6, ticks: 3 },
} as const;

export type ChartLayout = keyof typeof layouts;

/** How much wider bold letters are. */
const bold = 1.1;

/** Size of the letters, height of a line, space between rows, length of an open end, space beside a mark. */
const [size, line, gap, open, beside] = [13, 17, 12, 34, 10];

/**
 * A figure's history: one row for each statement, a mark of its status for a value, a bar for a range, a dotted arrow
 * where an end is open. A statement without a number is written beside its date: placed in the plot, it would seem to have one.
 * Where the page is read from the right, names and scale begin there, and each letter is set from that side.
 * Undefined where there is nothing to compare.
 */
export function historyChart(chart: HistoryChart, layout: ChartLayout, words: Words): string | undefined {
  const { id, measure, rows } = chart;
  const axis = rows.length < 2 ? undefined : fittingAxis(rows, layout, words);
  if (!axis) return undefined;
  const { scale, x, named } = axis;
  const { width } = layouts[layout];
  const at: Side = directionOf(words.locale.code) === 'rtl' ? (from) => width - from : (from) => from;
  let y = 0;
  const drawn = rows.map((row) => {
    const { content, height } = drawRow(row, layout, x, at);
    const placed = element('g', { transform: `translate(0 ${String(y)})` }, ...content);
    y += height + gap;
    return placed;
  });
  return drawing(
    {
      id: `chart-${id}-${layout}`,
      class: `chart ${layout}`,
      title: measure,
      description: fill(scale.tenfold ? words.figures.chartTenfold : words.figures.chart, {
        count: rows.length,
      }),
      width,
      height: y + line,
    },
    {},
    ...drawAxis(scale.ticks, named, (value) => at(x(value)), y),
    ...drawn,
  );
}

/** Where a distance from the side on which reading begins is in the drawing. */
type Side = (from: number) => number;

function drawRow(row: ChartRow, layout: ChartLayout, x: (value: number) => number, at: Side) {
  const { width, names, plot } = layouts[layout];
  const name = wrap(row.saidBy, names, size * bold);
  const said = [...label(at(0), 0, name, 'name'), ...label(at(0), name.length, [row.date], 'soft')];
  const top = layout === 'wide' ? 0 : name.length + 1;
  const { value, min = value, max = value } = row;
  const from = min ?? max;
  const to = max ?? min;
  if (from === undefined || to === undefined) {
    const spoken = wrap(row.figure, names, size);
    return sized(
      [...said, ...label(at(0), name.length + 1, spoken, 'none')],
      name.length + 1 + spoken.length,
    );
  }
  const middle = top * line + line / 2;
  const stroke = (kind: string, x1: number, x2: number) =>
    element('line', { class: kind, x1: at(x1), x2: at(x2), y1: middle, y2: middle });
  const start = min === undefined ? Math.max(plot, x(to) - open) : x(from);
  const end = max === undefined ? x(from) + open : x(to);
  const room = textWidth(row.figure, size);
  const mark = [
    ...(max === undefined ? [stroke('open', x(from), end), arrow(at(end), middle, at(1) > at(0))] : []),
    ...(min === undefined ? [stroke('open', start, x(to)), arrow(at(start), middle, at(1) < at(0))] : []),
    ...(from < to ? [stroke('bar', x(from), x(to))] : []),
    element(
      'g',
      { transform: `translate(${at(x(from)).toFixed(1)} ${String(middle)})` },
      statusMark(row.status),
    ),
  ];
  const lines = Math.max(name.length + 1, top + 1);
  if (end + beside + room <= width)
    return sized([...said, ...mark, ...label(at(end + beside), top, [row.figure], 'words')], lines);
  if (start - beside - room >= plot)
    return sized([...said, ...mark, ...label(at(start - beside), top, [row.figure], 'words before')], lines);
  const text = wrap(row.figure, width - plot, size);
  const below = Math.max(
    plot,
    Math.min(start, width - Math.max(...text.map((part) => textWidth(part, size)))),
  );
  return sized(
    [...said, ...mark, ...label(at(below), top + 1, text, 'words')],
    Math.max(lines, top + 1 + text.length),
  );
}

function sized(content: readonly string[], lines: number) {
  return { content, height: lines * line };
}

/** Lines of text, the first on the given line of the row. */
function label(x: number, from: number, lines: readonly string[], kind: string): readonly string[] {
  return lines.map((text, index) =>
    element('text', { class: kind, x, y: (from + index) * line + size }, escape(text)),
  );
}

function arrow(x: number, y: number, toTheRight: boolean): string {
  const back = toTheRight ? x - 5 : x + 5;
  return element('path', {
    class: 'tip',
    d: `M${back.toFixed(1)},${String(y - 4)}L${x.toFixed(1)},${String(y)}L${back.toFixed(1)},${String(y + 4)}`,
  });
}

/** A scale, where its numbers stand, and which of them are named. */
interface Axis {
  readonly scale: FigureScale;
  readonly x: (value: number) => number;
  readonly named: ReadonlyMap<number, string>;
}

/**
 * The finest scale whose numbers all have room, so that its steps are even. Powers of ten keep their lines, of which
 * every second or third is named where not all can be.
 */
function fittingAxis(rows: readonly ChartRow[], layout: ChartLayout, words: Words): Axis | undefined {
  const { width, plot, ticks } = layouts[layout];
  for (let loss = 0; ; loss++) {
    const scale = figureScale(rows, Math.max(1, ticks - loss));
    if (!scale) return undefined;
    const x = (value: number) => plot + scale.at(value) * (width - plot - open - 4);
    const shown = scale.tenfold ? scale.ticks.filter((_, index) => index % (loss + 1) === 0) : scale.ticks;
    const named = new Map(shown.map((tick) => [tick, formatNumber(tick, words)]));
    if (haveRoom(named, x) || (scale.tenfold ? shown.length <= 2 : loss >= ticks - 1))
      return { scale, x, named };
  }
}

function haveRoom(named: ReadonlyMap<number, string>, x: (value: number) => number): boolean {
  let free = -Infinity;
  return [...named].every(([tick, text]) => {
    const half = textWidth(text, size) / 2;
    const fits = x(tick) - half >= free;
    free = x(tick) + half + beside;
    return fits;
  });
}

/** Lines down the chart at round numbers, and their names below. */
function drawAxis(
  ticks: readonly number[],
  named: ReadonlyMap<number, string>,
  x: (value: number) => number,
  height: number,
) {
  return ticks.flatMap((tick) => {
    const text = named.get(tick);
    return [
      element('line', { class: 'grid', x1: x(tick), x2: x(tick), y1: 0, y2: height }),
      ...(text ? [element('text', { class: 'soft tick', x: x(tick), y: height + size }, escape(text))] : []),
    ];
  });
}

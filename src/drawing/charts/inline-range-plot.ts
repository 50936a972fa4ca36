import type { Status } from '../../model/fields.ts';
import type { Bounds, FigureScale } from './figure-scale.ts';
import { statusMark } from './status-symbols.ts';
import { element } from '../svg.ts';

/** How far an open end runs on, and how much of the line is kept free for it, in percent. */
const open = 14;

/**
 * A statement's mark on the common line of its figure, for a row of a table: a dot for a value, a bar for a range, a
 * dotted line where an end is open. Positions are percentages, so that its lines and symbols keep their size at every
 * width. Empty for a statement without a number.
 * @param direction how the page is read, as `directionOf` says it: the scale begins where reading does
 */
export function rowMark(
  statement: Bounds & { readonly status: Status },
  scale: FigureScale,
  direction: 'rtl' | undefined,
): string {
  const { value, min = value, max = value, status } = statement;
  const x = (number: number) => scale.at(number) * (100 - open);
  const at = (position: number) => percent(direction === 'rtl' ? 100 - position : position);
  const from = min ?? max;
  const to = max ?? min;
  if (from === undefined || to === undefined) return '';
  const line = (name: string, x1: number, x2: number) =>
    element('line', { class: name, x1: at(x1), x2: at(x2), y1: 6, y2: 6 });
  return element(
    'svg',
    { class: 'row-mark', 'aria-hidden': 'true' },
    line('axis', 0, 100 - open),
    ...(max === undefined ? [line('open', x(from), x(from) + open)] : []),
    ...(min === undefined ? [line('open', 0, x(to))] : []),
    ...(from < to ? [line('bar', x(from), x(to))] : []),
    element('svg', { x: at(x(from)), y: 6, overflow: 'visible' }, statusMark(status)),
  );
}

function percent(value: number): string {
  return `${String(Math.round(value))}%`;
}

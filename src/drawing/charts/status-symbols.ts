import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import type { Status } from '../../model/fields.ts';
import { element } from '../svg.ts';

/** The shapes of the status words: filled or hollow, round, square or a diamond. Areas in square units. */
const shapes = {
  established: { d: symbol(symbolCircle, 64)() ?? '', class: 'full' },
  reported: { d: symbol(symbolCircle, 48)() ?? '', class: 'hollow' },
  claimed: { d: symbol(symbolSquare, 56)() ?? '', class: 'hollow' },
  disputed: { d: symbol(symbolDiamond, 60)() ?? '', class: 'full' },
} as const satisfies Record<Status, { d: string; class: string }>;

/** The mark of a number by the status of its statement, around the origin. */
export function statusMark(status: Status, attributes: Readonly<Record<string, string>> = {}): string {
  const { d, class: name } = shapes[status];
  return element('path', { class: name, d: rounded(d), ...attributes });
}

/** d3 writes three decimals; a tenth of a unit is less than anyone sees. */
function rounded(path: string): string {
  return path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

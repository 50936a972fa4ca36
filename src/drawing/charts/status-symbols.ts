import type { Status } from '../../model/fields.ts';
import { element } from '../svg.ts';

/**
 * The shapes of the status words: filled or hollow, round, square or a diamond. Their areas differ little (64, 48, 56
 * and 60 square units), so that none looks more important than another.
 */
const shapes = {
  established: { d: 'M4.5,0A4.5,4.5,0,1,1,-4.5,0A4.5,4.5,0,1,1,4.5,0', class: 'full' },
  reported: { d: 'M3.9,0A3.9,3.9,0,1,1,-3.9,0A3.9,3.9,0,1,1,3.9,0', class: 'hollow' },
  claimed: { d: 'M-3.7,-3.7h7.5v7.5h-7.5Z', class: 'hollow' },
  disputed: { d: 'M0,-7.2L4.2,0L0,7.2L-4.2,0Z', class: 'full' },
} as const satisfies Record<Status, { d: string; class: string }>;

/** The mark of a number by the status of its statement, around the origin. */
export function statusMark(status: Status, attributes: Readonly<Record<string, string>> = {}): string {
  const { d, class: name } = shapes[status];
  return element('path', { class: name, d, ...attributes });
}

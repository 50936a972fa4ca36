import type { Unread } from './reference.ts';
import { readDate, type DateRead } from '../values/dates.ts';

/** A slide of a timeline, from a table or from JSON, before anybody asks what an event makes of it. */
export interface Slide {
  /** What the file calls it. */
  readonly key: string;
  /** HTML. */
  readonly headline: string;
  /** HTML. */
  readonly text: string;
  readonly date?: DateRead | undefined;
  /** The date as readers of the timeline see it. */
  readonly displayDate?: string | undefined;
  readonly group?: string | undefined;
  /** What only our own table says, in the words of its columns. */
  readonly named?: {
    readonly kind: string;
    readonly weight: string;
    readonly topics: readonly string[];
    readonly places: readonly string[];
    readonly sources: readonly string[];
  };
  readonly leftOut: readonly string[];
}

export interface Slides {
  readonly slides: readonly Slide[];
  readonly unread: readonly Unread[];
  readonly leftOut: readonly string[];
}

/** One end of a slide's time: year, month and day as they are written. */
export type End = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** The date of a slide from where it begins and, perhaps, ends. */
export function dateOfSlide(begin: End, end: End | undefined): DateRead | undefined {
  const first = readEnd(begin);
  const last = end && readEnd(end);
  if (first === undefined || last === undefined) return first ?? last;
  if (first.edtf === last.edtf) return first;
  const words = [first, last].map((read) => read.edtf ?? read.words).join('/');
  const both = first.edtf === undefined || last.edtf === undefined ? { words } : readDate(words);
  const remark = first.remark ?? last.remark;
  return remark ? { ...both, remark } : both;
}

function readEnd(parts: End): DateRead | undefined {
  const [year, month, day] = parts.map((part) => part?.trim() ?? '');
  if (!year) return undefined;
  // In a column for the year, 602 is the year 602.
  const whole = /^\d{1,3}$/.test(year) ? year.padStart(4, '0') : year;
  return readDate([whole, ...(month ? [month] : []), ...(month && day ? [day] : [])].join('/'));
}

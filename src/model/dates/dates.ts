import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { differenceInCalendarYears } from 'date-fns/differenceInCalendarYears';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import {
  asLocalNoon,
  coarser,
  DateError,
  precisions,
  readSingle,
  refused,
  type Precision,
} from './single-date.ts';

/** A calendar date as far as it is known. `start` and `end` are the first and last day it can mean (`YYYY-MM-DD`). */
export interface KnownDate {
  /** As written: EDTF level 0 or 1. */
  readonly text: string;
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly interval: boolean;
  /** The end of an interval that is not given. The date is then placed at the other, and `start` and `end` are that one's. */
  readonly open?: OpenEnd;
}

/** It goes on (`2024/..`), it ended nobody knows when (`2024/`), or only its end is given (`../2024`, `/2024`). */
export type OpenEnd = 'lasts' | 'ended' | 'begun';

/**
 * Reads one date in EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/): `2024`, `2024-09`, `2024-09-17`,
 * `2024-21` (spring), `2021-12~` (approximate) or an interval of two of these, `2023-06/2023-12`, of which one may be
 * open (`..`) or unknown (nothing). Years 0001 to 9999; no time of day.
 * @throws DateError when the text is not such a date, names a day that no calendar has, or runs backwards.
 */
export function parseDate(text: string): KnownDate {
  const known = parsed.get(text) ?? parseAnew(text);
  parsed.set(text, known);
  return known;
}

/** A story names few days many times, and reading one is slow. */
const parsed = new Map<string, KnownDate>();

function parseAnew(text: string): KnownDate {
  const [begin = '', end, ...surplus] = text.split('/');
  if (end === undefined) return { ...readSingle(text), interval: false };
  // A day or a month before the year: 17/09/2024, 09/2024.
  if (surplus.length > 0 || /^\d\d?$/.test(begin)) throw refused(text);
  const open = openEnd(begin, end);
  if (open) return { ...readSingle(open === 'begun' ? end : begin), text, interval: true, open };
  const [first, last] = [readSingle(begin), readSingle(end)];
  if (last.end < first.start)
    throw new DateError(text, { en: 'ends before it begins', fr: 'finit avant de commencer' });
  return {
    text,
    start: first.start,
    end: last.end,
    precision: coarser(first.precision, last.precision),
    approximate: first.approximate || last.approximate,
    interval: true,
  };
}

function openEnd(begin: string, end: string): OpenEnd | undefined {
  const isGiven = (part: string) => part !== '' && part !== '..';
  if (isGiven(begin) && !isGiven(end)) return end === '' ? 'ended' : 'lasts';
  return !isGiven(begin) && isGiven(end) ? 'begun' : undefined;
}

/** Whether `text` is a date that {@link parseDate} accepts. */
export function isDate(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

/** The two dates of an interval; the date itself twice, or the one end that an open interval gives. */
export function endsOf(date: KnownDate): readonly [KnownDate, KnownDate] {
  const given = date.text.split('/').filter((end) => end !== '' && end !== '..');
  const [first = date.text, last = first] = given;
  return [parseDate(first), parseDate(last)];
}

/**
 * Orders by the first day a date can mean, ascending. Dates that may begin on the same day: the vaguer one first, so
 * that what is known by the year alone heads its year, and by the month its month, and never comes between two days.
 */
export function compareBeginnings(a: KnownDate, b: KnownDate): number {
  const [[first], [other]] = [endsOf(a), endsOf(b)];
  return order(a.start, b.start) || precisions.indexOf(first.precision) - precisions.indexOf(other.precision);
}

/**
 * Orders dates as {@link compareBeginnings} does; then what was over sooner, what goes on after what is over, and the
 * exact before the approximate.
 */
export function compareDates(a: KnownDate, b: KnownDate): number {
  const goesOn = ({ open }: KnownDate) => Number(open === 'lasts' || open === 'ended');
  return (
    compareBeginnings(a, b) ||
    goesOn(a) - goesOn(b) ||
    order(a.end, b.end) ||
    Number(a.approximate) - Number(b.approximate)
  );
}

export interface Distance {
  readonly count: number;
  readonly unit: 'days' | 'months' | 'years';
}

/**
 * Distance from where `earlier` ends to where `later` begins, in the unit that both are known to: whole days up to 60,
 * whole months up to 23, else whole years. What is known by the month or year alone is counted from calendar month to
 * calendar month, or year to year; a season as its year, since seasons are no count of months. Undefined when nothing lies between, or no more than the dates leave open.
 */
export function distanceBetween(earlier: KnownDate, later: KnownDate): Distance | undefined {
  const [, last] = endsOf(earlier);
  const [first] = endsOf(later);
  const precision = coarser(last.precision, first.precision);
  const [to, from] = [asLocalNoon(first.start), asLocalNoon(last.start)];
  if (precision === 'year' || precision === 'season')
    return atLeast(2, differenceInCalendarYears(to, from), 'years');
  const isDay = precision === 'day';
  const months = isDay ? differenceInMonths(to, from) : differenceInCalendarMonths(to, from);
  if (months >= 24) return { count: Math.floor(months / 12), unit: 'years' };
  const days = differenceInCalendarDays(to, from);
  if (isDay && days <= 60) return atLeast(1, days, 'days');
  return atLeast(isDay ? 1 : 2, months, 'months');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function atLeast(least: number, count: number, unit: Distance['unit']): Distance | undefined {
  return count >= least ? { count, unit } : undefined;
}

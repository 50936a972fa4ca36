import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { differenceInCalendarYears } from 'date-fns/differenceInCalendarYears';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

import type { InEach } from '../told.ts';

export type Precision = 'day' | 'month' | 'year';

/** A calendar date as far as it is known. `start` and `end` are the first and last day it can mean (`YYYY-MM-DD`). */
export interface KnownDate {
  /** As written: EDTF level 0 or 1. */
  readonly text: string;
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly interval: boolean;
}

const precisions: readonly Precision[] = ['year', 'month', 'day'];
const written = /^\d{4}(?:-\d{2}){0,2}~?$/;

/** A text is not a date; the message is the English. */
export class DateError extends RangeError {
  override readonly name = 'DateError';

  readonly words: InEach;

  constructor(words: InEach) {
    super(words.en);
    this.words = words;
  }
}

/**
 * Reads one date in EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/): `2024`, `2024-09`, `2024-09-17`,
 * `2021-12~` (approximate) or an interval of two of these, `2023-06/2023-12`. Years 0000 to 9999; no time of day.
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
  const ends = text.split('/').map(parseSingle);
  const [first, last = first, surplus] = ends;
  if (!first || !last || surplus) throw notADate(text);
  if (last.end < first.start) {
    throw new DateError({
      en: `"${text}" ends before it begins`,
      fr: `«\u202F${text}\u202F» finit avant de commencer`,
    });
  }
  return {
    text,
    start: first.start,
    end: last.end,
    precision: coarser(first.precision, last.precision),
    approximate: first.approximate || last.approximate,
    interval: ends.length === 2,
  };
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

/** The two dates of an interval, or the date itself twice. */
export function endsOf(date: KnownDate): readonly [KnownDate, KnownDate] {
  const [first = date.text, last = first] = date.text.split('/');
  return [parseDate(first), parseDate(last)];
}

/**
 * Orders by the first day a date can mean, ascending. Dates that may begin on the same day: the vaguer one first, so
 * that what is known by the year alone heads its year, and by the month its month, and never comes between two days;
 * then what was over sooner; then the exact before the approximate.
 */
export function compareDates(a: KnownDate, b: KnownDate): number {
  const [[first], [other]] = [endsOf(a), endsOf(b)];
  return (
    order(a.start, b.start) ||
    precisions.indexOf(first.precision) - precisions.indexOf(other.precision) ||
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
 * calendar month, or year to year. Undefined when nothing lies between, or no more than the dates leave open.
 */
export function distanceBetween(earlier: KnownDate, later: KnownDate): Distance | undefined {
  const [, last] = endsOf(earlier);
  const [first] = endsOf(later);
  const precision = coarser(last.precision, first.precision);
  const [to, from] = [asLocalNoon(first.start), asLocalNoon(last.start)];
  if (precision === 'year') return atLeast(2, differenceInCalendarYears(to, from), 'years');
  const isDay = precision === 'day';
  const months = isDay ? differenceInMonths(to, from) : differenceInCalendarMonths(to, from);
  if (months >= 24) return { count: Math.floor(months / 12), unit: 'years' };
  const days = differenceInCalendarDays(to, from);
  if (isDay && days <= 60) return atLeast(1, days, 'days');
  return atLeast(isDay ? 1 : 2, months, 'months');
}

/** A day (`YYYY-MM-DD`) as a local `Date`, for date-fns, which formats in local time: noon, so that no zone moves it. */
export function asLocalNoon(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const local = new Date(2000, month - 1, date, 12);
  local.setFullYear(year, month - 1, date);
  return local;
}

function notADate(text: string): DateError {
  return new DateError({ en: `"${text}" is not a date`, fr: `«\u202F${text}\u202F» n’est pas une date` });
}

function parseSingle(text: string): KnownDate {
  if (!written.test(text)) throw notADate(text);
  const [year = '', month, day] = text.replace('~', '').split('-');
  const [firstMonth, lastMonth] = [month ?? '01', month ?? '12'];
  const lastDay = String(getDaysInMonth(asLocalNoon(`${year}-${lastMonth}-01`)));
  const isInCalendar = isWithin(firstMonth, '01', '12') && isWithin(day ?? lastDay, '01', lastDay);
  if (!isInCalendar) {
    throw new DateError({
      en: `"${text}" is a day that no calendar has`,
      fr: `«\u202F${text}\u202F» n’existe dans aucun calendrier`,
    });
  }
  return {
    text,
    start: `${year}-${firstMonth}-${day ?? '01'}`,
    end: `${year}-${lastMonth}-${day ?? lastDay}`,
    precision: day ? 'day' : month ? 'month' : 'year',
    approximate: text.endsWith('~'),
    interval: false,
  };
}

/** Whether two digits are from `first` to `last`, all of the same length. */
function isWithin(digits: string, first: string, last: string): boolean {
  return digits >= first && digits <= last;
}

function coarser(a: Precision, b: Precision): Precision {
  return precisions.indexOf(a) < precisions.indexOf(b) ? a : b;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function atLeast(least: number, count: number, unit: Distance['unit']): Distance | undefined {
  return count >= least ? { count, unit } : undefined;
}

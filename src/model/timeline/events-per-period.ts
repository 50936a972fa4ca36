import { parseDate, type KnownDate } from '../dates/dates.ts';
import { yearOf } from './timeline.ts';

/** The events that begin in one month, or in one year of a long story. */
export interface Column {
  readonly count: number;
  /** Whether a major event is among them. */
  readonly major: boolean;
  /** Whether it begins after the day up to which the story is told. */
  readonly after: boolean;
}

/** A year with its twelve months, or a decade with its ten years. */
export interface Period {
  /** Its first year, four digits. */
  readonly year: string;
  readonly columns: readonly Column[];
  /** Its events that no column holds, because their month (or year) is not known. */
  readonly vague: number;
  /** All its events. */
  readonly count: number;
  /** The year of its first event, where there is one. */
  readonly firstYear?: string;
}

interface Weighed {
  readonly date: string;
  readonly weight: 'major' | 'minor';
}

/** A story of more years than this is shown by decades. */
const mostYears = 40;

/**
 * How many events begin in each month, from the first year to the last without a hole; in each year when there are
 * more than forty. An event counts once, where it begins.
 * @param asOf the day up to which the story is told, `YYYY-MM-DD`
 */
export function densityOf(events: readonly Weighed[], asOf: string): readonly Period[] {
  const dated = events.map(({ date, weight }) => ({ date: parseDate(date), major: weight === 'major' }));
  const years = dated.map(({ date }) => Number(yearOf(date)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const byMonth = last - first < mostYears;
  const step = byMonth ? 1 : 10;
  const begin = first - (first % step);
  const periods = events.length === 0 ? 0 : Math.floor((last - begin) / step) + 1;
  return Array.from({ length: periods }, (_, index) => {
    const from = begin + index * step;
    const inside = dated.filter(({ date }) => Number(yearOf(date)) - (Number(yearOf(date)) % step) === from);
    const placed = inside.filter(({ date }) => !byMonth || knowsMonth(date));
    const starts = byMonth
      ? Array.from({ length: 12 }, (_month, month) => `${digits(from, 4)}-${digits(month + 1, 2)}`)
      : Array.from({ length: 10 }, (_year, year) => digits(from + year, 4));
    const [earliest] = inside.map(({ date }) => yearOf(date)).sort();
    return {
      year: digits(from, 4),
      columns: starts.map((start) => {
        const here = placed.filter(({ date }) => date.start.startsWith(start));
        return {
          count: here.length,
          major: here.some(({ major }) => major),
          after: start > asOf.slice(0, start.length),
        };
      }),
      vague: inside.length - placed.length,
      count: inside.length,
      ...(earliest && { firstYear: earliest }),
    };
  });
}

/** Whether the month in which a date begins is known. */
function knowsMonth(date: KnownDate): boolean {
  return /^\d{4}-/.test(date.text);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

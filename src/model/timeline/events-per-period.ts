import { endsOf, parseDate, type KnownDate } from '../dates/dates.ts';
import { yearOf } from './timeline.ts';

/** The events that begin in one month, or in one year or decade of a long story. */
export interface Column {
  readonly count: number;
  /** Whether a major event is among them. */
  readonly major: boolean;
  /** Whether it begins after the day up to which the story is told. */
  readonly after: boolean;
}

/** A year with its twelve months, a decade with its ten years, or a century with its ten decades. */
export interface Period {
  /** Its first year, four digits. */
  readonly year: string;
  /** How many years it has. */
  readonly years: 1 | 10 | 100;
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

/** A story of more years than this is shown by decades, and one of more than the second by centuries. */
const mostYears = { ofMonths: 40, ofYears: 400 };

/**
 * How many events begin in each month, from the first year to the last without a hole; in each year when there are
 * more than forty years, and in each decade when there are more than four hundred. An event counts once, where it begins.
 * @param asOf the day up to which the story is told, `YYYY-MM-DD`
 */
export function densityOf(events: readonly Weighed[], asOf: string): readonly Period[] {
  if (events.length === 0) return [];
  const dated = events.map(({ date, weight }) => {
    const known = parseDate(date);
    return { date: known, year: Number(yearOf(known)), major: weight === 'major' };
  });
  const all = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const years = last - first < mostYears.ofMonths ? 1 : last - first < mostYears.ofYears ? 10 : 100;
  const begin = first - (first % years);
  return Array.from({ length: Math.floor((last - begin) / years) + 1 }, (_, index) => {
    const from = begin + index * years;
    const inside = dated.filter(({ year }) => year - (year % years) === from);
    const placed = inside.filter(({ date }) => years > 1 || knowsMonth(date));
    const [earliest] = inside.map(({ date }) => yearOf(date)).sort();
    return {
      year: digits(from, 4),
      years,
      columns: columnStarts(from, years).map((start) => {
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

/** How the first days of each column begin: `2024-09`, `1958`, or `195` for a decade. */
function columnStarts(from: number, years: Period['years']): readonly string[] {
  if (years === 1)
    return Array.from({ length: 12 }, (_, month) => `${digits(from, 4)}-${digits(month + 1, 2)}`);
  if (years === 10) return Array.from({ length: 10 }, (_, year) => digits(from + year, 4));
  return Array.from({ length: 10 }, (_, decade) => digits(from / 10 + decade, 3));
}

/** Whether the month in which a date begins is known. */
function knowsMonth(date: KnownDate): boolean {
  const { precision } = endsOf(date)[0];
  return precision === 'month' || precision === 'day';
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

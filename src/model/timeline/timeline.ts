import {
  compareBeginnings,
  compareDates,
  distanceBetween,
  endsOf,
  parseDate,
  type KnownDate,
} from '../dates/dates.ts';
import { compareIds } from '../text/compare.ts';

interface Dated {
  readonly id: string;
  readonly date: string;
  /** Its place among the events that begin with it, where an editor gives one. */
  readonly order?: number | undefined;
}

/** What begins in one year, in order. */
export interface TimelineYear<T> {
  readonly year: string;
  readonly events: readonly T[];
}

/**
 * Events in order of date, ascending, as {@link compareDates} orders them. Those that begin together are first in the order
 * that an editor gave them, then those without one; the same date by id, so that every build gives the same order.
 */
export function orderEvents<T extends Dated>(events: readonly T[]): readonly T[] {
  return events
    .map((event) => ({ event, date: parseDate(event.date), place: event.order ?? Infinity }))
    .sort(
      (a, b) =>
        compareBeginnings(a.date, b.date) ||
        (a.place === b.place ? 0 : a.place - b.place) ||
        compareDates(a.date, b.date) ||
        compareIds(a.event, b.event),
    )
    .map(({ event }) => event);
}

/** Ordered things, grouped by the year in which their date begins. */
export function groupByYear<T>(
  ordered: readonly T[],
  dateOf: (thing: T) => KnownDate,
): readonly TimelineYear<T>[] {
  const years = new Map<string, T[]>();
  for (const thing of ordered) {
    const year = yearOf(dateOf(thing));
    const inYear = years.get(year);
    if (inYear) inYear.push(thing);
    else years.set(year, [thing]);
  }
  return [...years].map(([year, events]) => ({ year, events }));
}

/** The year in which a date begins, four digits: parts of pages are known by it. */
export function yearOf(date: KnownDate): string {
  return date.start.slice(0, 4);
}

/** A year of four digits as people write it: `476`. */
export function yearInWords(year: string): string {
  return String(Number(year));
}

/** Parts ordered events at a day (`YYYY-MM-DD`): those that had begun by then, and those that came after it. */
export function splitAfter<T extends Dated>(
  ordered: readonly T[],
  day: string,
): readonly [readonly T[], readonly T[]] {
  const isAfter = (event: T) => parseDate(event.date).start > day;
  return [ordered.filter((event) => !isAfter(event)), ordered.filter(isAfter)];
}

/** The events just before and after one in an ordered list. */
export function neighboursOf<T extends Dated>(ordered: readonly T[], id: string): { earlier?: T; later?: T } {
  const index = ordered.findIndex((event) => event.id === id);
  const [earlier, later] = [ordered[index - 1], ordered[index + 1]];
  return { ...(earlier && { earlier }), ...(index >= 0 && later && { later }) };
}

/** The `count` events nearest to one in an ordered list that are like it, in order; as near, the earlier first. */
export function nearestTo<T extends Dated>(
  ordered: readonly T[],
  id: string,
  count: number,
  isLike: (other: T) => boolean,
): readonly T[] {
  const at = ordered.findIndex((event) => event.id === id);
  const found: number[] = [];
  for (let away = 1; away <= ordered.length && found.length < count; away += 1)
    for (const index of [at - away, at + away]) {
      const other = ordered[index];
      if (other && found.length < count && isLike(other)) found.push(index);
    }
  return found.sort((a, b) => a - b).flatMap((index) => ordered[index] ?? []);
}

/** The first `count` of some things, in their order; those that are preferred go before the others. */
export function firstOf<T>(
  things: readonly T[],
  count: number,
  isPreferred: (thing: T) => boolean,
): readonly T[] {
  const chosen = new Set(
    [...things.filter(isPreferred), ...things.filter((thing) => !isPreferred(thing))].slice(0, count),
  );
  return things.filter((thing) => chosen.has(thing));
}

/**
 * For each of some ordered dates the date from which time has passed since: that which ended last among those above
 * it. An event within a long one is no pause, and the pause after it begins where the long one ends. Undefined for
 * the first.
 */
export function lastEnds(ordered: readonly KnownDate[]): readonly (KnownDate | undefined)[] {
  let last: KnownDate | undefined;
  return ordered.map((date) => {
    const before = last;
    if (!last || endsOf(date)[1].start >= endsOf(last)[1].start) last = date;
    return before;
  });
}

/** Whether so much time lies between two dates that a reader should see it: three months or more. */
export function isLongGap(earlier: KnownDate, later: KnownDate): boolean {
  const distance = distanceBetween(earlier, later);
  return (
    distance !== undefined &&
    (distance.unit === 'years' || (distance.unit === 'months' && distance.count >= 3))
  );
}

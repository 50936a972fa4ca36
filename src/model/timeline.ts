import { compareDates, distanceBetween, parseDate, type KnownDate } from './dates.ts';

interface Dated {
  readonly id: string;
  readonly date: string;
}

/** What begins in one year, in order. */
export interface TimelineYear<T> {
  readonly year: string;
  readonly events: readonly T[];
}

/** Events in order of date, ascending; the same date by id, so that every build gives the same order. */
export function orderEvents<T extends Dated>(events: readonly T[]): readonly T[] {
  return [...events].sort(
    (a, b) => compareDates(parseDate(a.date), parseDate(b.date)) || (a.id < b.id ? -1 : 1),
  );
}

/** Ordered things, grouped by the year in which their date begins. */
export function groupByYear<T>(
  ordered: readonly T[],
  dateOf: (thing: T) => KnownDate,
): readonly TimelineYear<T>[] {
  const years = new Map<string, T[]>();
  for (const thing of ordered) {
    const year = dateOf(thing).start.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), thing]);
  }
  return [...years].map(([year, events]) => ({ year, events }));
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

/** Whether so much time lies between two dates that a reader should be told: three months or more. */
export function isLongGap(earlier: KnownDate, later: KnownDate): boolean {
  const distance = distanceBetween(earlier, later);
  return (
    distance !== undefined &&
    (distance.unit === 'years' || (distance.unit === 'months' && distance.count >= 3))
  );
}

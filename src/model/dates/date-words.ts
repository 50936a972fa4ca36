import { format } from 'date-fns/format';
import { counted, fill } from '../../i18n/words.ts';
import type { Words } from '../../i18n/en.ts';
import { distanceBetween, endsOf, parseDate, type KnownDate, type OpenEnd } from './dates.ts';
import { asLocalNoon, seasonOf } from './single-date.ts';

/** A stretch of a date in words: a date a machine can read, or the words between two. */
export interface DatePart {
  readonly text: string;
  /** For `<time datetime>`, where the date is exact: as far as it is known, `2024-09-17` or `2024`. */
  readonly datetime?: string;
}

/**
 * A date in words, no more exact than it is known: `17 September 2024`, `around December 2021`, `25–27 July 2024`.
 * @param date EDTF, as text or read already
 */
export function formatDate(date: KnownDate | string, words: Words): string {
  return dateParts(typeof date === 'string' ? parseDate(date) : date, words)
    .map(({ text }) => text)
    .join('');
}

/** A phrase with a date in its `{date}`: `Published 17 September 2024`. */
export function fillDate(phrase: string, date: string, words: Words): string {
  return fill(phrase, { date: formatDate(date, words) });
}

/** The day up to which a page tells events: `Covers events up to 17 September 2024`. */
export function asOfLine(day: string, words: Words): string {
  return fillDate(words.article.asOf, day, words);
}

/** The parts of a date in words: `25`, `–`, `27 July 2024`. What both ends of an interval share is said once. */
export function dateParts(date: KnownDate, words: Words): readonly DatePart[] {
  const [first, last] = endsOf(date);
  if (date.open) return openInterval(first, words.openIntervals[date.open], words);
  if (!date.interval) return [single(first, words)];
  const short = shortened(first, last, words);
  if (!short) return [single(first, words), { text: words.intervals.otherwise }, single(last, words)];
  return [
    { text: pattern(first, short.begin, words), datetime: first.text },
    { text: short.to },
    { text: pattern(last, short.end, words), datetime: last.text },
  ];
}

/**
 * The time that passes between two dates, in words, or undefined when it is too short to name: `13 months later`, or
 * `13 months earlier`, seen from the later one.
 */
export function formatDistance(
  earlier: KnownDate,
  later: KnownDate,
  words: Words,
  direction: 'later' | 'earlier' = 'later',
): string | undefined {
  const distance = distanceBetween(earlier, later);
  return distance && counted(words[direction][distance.unit], distance.count, words);
}

/** How an interval is written whose ends share a month or a year. */
function shortened(first: KnownDate, last: KnownDate, { intervals }: Words) {
  if (first.approximate || last.approximate || first.precision !== last.precision) return undefined;
  const sameYear = first.start.slice(0, 4) === last.start.slice(0, 4);
  const sameMonth = first.start.slice(0, 7) === last.start.slice(0, 7);
  if (first.precision === 'day' && sameMonth) return intervals.daysOfMonth;
  if (first.precision === 'day' && sameYear) return intervals.daysOfYear;
  if (first.precision === 'month' && sameYear) return intervals.monthsOfYear;
  return undefined;
}

function single(date: KnownDate, words: Words): DatePart {
  const text = asItIsKnown(date, words);
  if (date.approximate && date.precision !== 'season')
    return { text: fill(words.dates.around[date.precision], { date: text }) };
  return { text, ...exact(date) };
}

/** `since 17 September 2024`: the date within what the language says around it. */
function openInterval(
  date: KnownDate,
  { seasons, roughly, ...phrases }: OpenInterval,
  words: Words,
): readonly DatePart[] {
  const season = seasonOf(date);
  if (season !== undefined) return [{ text: inYear(seasons[season], date) }];
  const phrase = date.precision === 'season' ? '{date}' : phrases[date.precision];
  const text = asItIsKnown(date, words);
  if (date.approximate) return [{ text: fill(phrase, { date: fill(roughly, { date: text }) }) }];
  const [before = '', after = ''] = phrase.split('{date}');
  return [{ text: before }, { text, ...exact(date) }, { text: after }].filter((part) => part.text !== '');
}

type OpenInterval = Words['openIntervals'][OpenEnd];

function asItIsKnown(date: KnownDate, words: Words): string {
  if (date.precision === 'season') return inYear(words.dates.seasons[seasonOf(date) ?? 0], date);
  return pattern(date, words.dates[date.precision], words);
}

/** A season's phrase with its year. */
function inYear(phrase = '{year}', { start }: KnownDate): string {
  return fill(phrase, { year: Number(start.slice(0, 4)) });
}

/** What HTML can say of a date: no season (https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value). */
function exact({ text, precision }: KnownDate): Pick<DatePart, 'datetime'> {
  return precision === 'season' ? {} : { datetime: text };
}

/** A story names few days many times, and formatting one is slow. */
const formatted = new WeakMap<Words, Map<string, string>>();

function pattern({ start }: KnownDate, dateFormat: string, words: Words): string {
  const known = formatted.get(words) ?? new Map<string, string>();
  formatted.set(words, known);
  const key = `${start} ${dateFormat}`;
  const text = known.get(key) ?? format(asLocalNoon(start), dateFormat, { locale: words.locale });
  known.set(key, text);
  return text;
}

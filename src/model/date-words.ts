import { format } from 'date-fns/format';
import { counted, fill } from '../i18n/words.ts';
import type { Words } from '../i18n/en.ts';
import { asLocalNoon, distanceBetween, endsOf, type KnownDate } from './dates.ts';

/** A date in words, no more exact than it is known: `17 September 2024`, `around December 2021`, `25–27 July 2024`. */
export function formatDate(date: KnownDate, words: Words): string {
  if (!date.interval) return formatSingle(date, words);
  const [first, last] = endsOf(date);
  if (first.approximate || last.approximate || first.precision !== last.precision) {
    return `${formatSingle(first, words)} – ${formatSingle(last, words)}`;
  }
  const sameYear = first.start.slice(0, 4) === last.start.slice(0, 4);
  const sameMonth = first.start.slice(0, 7) === last.start.slice(0, 7);
  const { dates } = words;
  if (first.precision === 'day' && sameMonth) {
    return `${pattern(first, dates.dayOfMonth, words)}–${formatSingle(last, words)}`;
  }
  if (first.precision === 'day' && sameYear) {
    return `${pattern(first, dates.dayAndMonth, words)} – ${formatSingle(last, words)}`;
  }
  if (first.precision === 'month' && sameYear) {
    return `${pattern(first, dates.monthAlone, words)} – ${formatSingle(last, words)}`;
  }
  return `${formatSingle(first, words)} – ${formatSingle(last, words)}`;
}

/** The time that passes between two dates, in words (`13 months later`), or undefined when it is too short to name. */
export function formatDistance(earlier: KnownDate, later: KnownDate, words: Words): string | undefined {
  const distance = distanceBetween(earlier, later);
  return distance && counted(words.later[distance.unit], distance.count, words);
}

function formatSingle(date: KnownDate, words: Words): string {
  const text = pattern(date, words.dates[date.precision], words);
  return date.approximate ? fill(words.dates.around, { date: text }) : text;
}

function pattern(date: KnownDate, dateFormat: string, words: Words): string {
  return format(asLocalNoon(date.start), dateFormat, { locale: words.locale });
}

import type { Event } from 'schema-dts';
import { endsOf, parseDate, type KnownDate } from '../../model/dates/dates.ts';
import type { PageFacts } from '../../model/page-facts.ts';

/**
 * A dated event. A day is given only where the day is known: schema.org has no words for "around" or "in the year".
 * @param when its date (EDTF)
 * @param kind what it is, in words: the types of schema.org are those of performances and meetings
 */
export function eventData(
  { title, description, language, address, path }: PageFacts,
  when: string,
  places: readonly string[],
  kind?: string,
): Event {
  const date = parseDate(when);
  const [first, last] = endsOf(date);
  return {
    '@type': 'Event',
    name: title,
    description,
    inLanguage: language,
    url: address ?? path,
    ...(kind && { keywords: kind }),
    ...(date.open !== 'begun' && isDay(first) && { startDate: first.start }),
    ...(date.interval && (date.open ?? 'begun') === 'begun' && isDay(last) && { endDate: last.end }),
    ...(places.length > 0 && { location: places.map((name) => ({ '@type': 'Place' as const, name })) }),
  };
}

function isDay({ precision, approximate }: KnownDate): boolean {
  return precision === 'day' && !approximate;
}

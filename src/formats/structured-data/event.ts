import type { Event } from 'schema-dts';
import { endsOf, parseDate, type KnownDate } from '../../model/dates/dates.ts';
import type { StoryEvent } from '../../model/story.ts';
import { addressIn, type Publication } from './publication.ts';

/** A dated event. A day is given only where the day is known: schema.org has no words for "around" or "in the year". */
export function eventData(
  event: StoryEvent,
  description: string,
  places: readonly string[],
  publication: Publication,
): Event {
  const date = parseDate(event.date);
  const [first, last] = endsOf(date);
  return {
    '@type': 'Event',
    name: event.title,
    description,
    inLanguage: event.language,
    url: addressIn(publication, publication.urls.event(event.id)),
    ...(isDay(first) && { startDate: first.start }),
    ...(date.interval && isDay(last) && { endDate: last.end }),
    ...(places.length > 0 && { location: places.map((name) => ({ '@type': 'Place' as const, name })) }),
  };
}

function isDay({ precision, approximate }: KnownDate): boolean {
  return precision === 'day' && !approximate;
}

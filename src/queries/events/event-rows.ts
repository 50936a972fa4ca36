import { PageText } from '../../markdown/render/page-text.ts';
import { formatDate, formatDistance } from '../../model/dates/date-words.ts';
import { parseDate, type KnownDate } from '../../model/dates/dates.ts';
import { inLanguage, type StoryEvent, type Topic } from '../../model/story.ts';
import { isLongGap, lastEnds, orderEvents } from '../../model/timeline/timeline.ts';
import { entriesById, type Edition } from '../make-edition.ts';
import { listedEvent } from '../rendered-entries.ts';

/** An event in a dated list. */
export interface EventRow {
  readonly event: StoryEvent;
  readonly date: KnownDate;
  readonly dateWords: string;
  /** Its sentences, as HTML; empty in short lists. */
  readonly html: string;
  /** The time since what happened above, when it is so long that the list shows it: three months or more. */
  readonly gap: string | undefined;
  /** The time since what happened above, when it is shorter. */
  readonly since: string | undefined;
  readonly topics: readonly Topic[];
  readonly places: readonly { readonly id: string; readonly name: string }[];
}

/** Events in order, with the time between them. With a page's text, their sentences are added to it. */
export function eventRows(
  edition: Edition,
  events: readonly StoryEvent[],
  text?: PageText,
): readonly EventRow[] {
  const ordered = orderEvents(events);
  const dates = ordered.map(({ date }) => parseDate(date));
  const ends = lastEnds(dates);
  const { topics, places } = entriesById(edition);
  return ordered.map((event, index) => {
    const date = parseDate(event.date);
    const before = ends[index];
    const passed = before && formatDistance(before, date, edition.words);
    const isLong = before !== undefined && isLongGap(before, date);
    return {
      event,
      date,
      dateWords: formatDate(date, edition.words),
      html: text?.add(listedEvent(edition, event)) ?? '',
      gap: isLong ? passed : undefined,
      since: isLong ? undefined : passed,
      topics: event.topics.flatMap((id) => topics.get(id) ?? []),
      places: event.places.flatMap((id) => {
        const place = places.get(id);
        return place ? [{ id, name: inLanguage(place.name, edition.story.language) }] : [];
      }),
    };
  });
}

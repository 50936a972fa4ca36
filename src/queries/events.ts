import { PageText } from '../markdown/page-text.ts';
import { formatDate, formatDistance } from '../model/date-words.ts';
import { parseDate, type KnownDate } from '../model/dates.ts';
import { formatPosition } from '../model/positions.ts';
import { byId, inLanguage, type Place, type StoryEvent } from '../model/story.ts';
import { groupByYear, isLongGap, neighboursOf, orderEvents, splitAfter } from '../model/timeline.ts';
import type { Edition } from './edition.ts';
import { listSources, listTerms } from './lists.ts';
import { usesIn } from './uses.ts';

/** An event in a dated list. */
export interface EventRow {
  readonly event: StoryEvent;
  readonly date: KnownDate;
  readonly dateWords: string;
  /** Its sentences, as HTML; empty in short lists. */
  readonly html: string;
  /** The time since the event above, when it is long enough to name. */
  readonly gap: string | undefined;
}

/** Events in order, with the gaps between them. With a page's text, their sentences are set into it. */
export function eventRows(
  edition: Edition,
  events: readonly StoryEvent[],
  text?: PageText,
): readonly EventRow[] {
  const ordered = orderEvents(events);
  return ordered.map((event, index) => {
    const date = parseDate(event.date);
    const previous = ordered[index - 1];
    return {
      event,
      date,
      dateWords: formatDate(date, edition.words),
      html: text ? text.set(event.body, { file: `events/${event.id}.md`, terms: false }).html : '',
      gap: previous && gapBetween(parseDate(previous.date), date, edition),
    };
  });
}

/** A timeline by year, of all events or of a theme's, parted where the explainers' knowledge ends. */
export function timelinePage(edition: Edition, topic?: string) {
  const text = new PageText(edition.context);
  const chosen = edition.story.events.filter(({ topics }) => !topic || topics.includes(topic));
  const [until, after] = splitAfter(orderEvents(chosen), edition.story.site.asOf);
  const years = (events: readonly StoryEvent[]) =>
    groupByYear(eventRows(edition, events, text), ({ date }) => date);
  return {
    count: chosen.length,
    until: years(until),
    after: years(after),
    sources: listSources(edition, text),
  };
}

/** Everything an event's page shows. */
export function eventPage(edition: Edition, event: StoryEvent) {
  const { story } = edition;
  const text = new PageText(edition.context);
  const html = text.set(event.body, { file: `events/${event.id}.md`, anchors: true }).html;
  const places = byId(story.places);
  const topics = byId(story.topics);
  return {
    html,
    places: event.places.flatMap((id) => {
      const place = places.get(id);
      return place ? [{ ...placeInWords(place, edition), mark: text.cite(place.sources) }] : [];
    }),
    topics: event.topics.flatMap((id) => topics.get(id) ?? []),
    toldIn: usesIn(edition).entries.get(`events/${event.id}`) ?? [],
    neighbours: neighboursOf(orderEvents(story.events), event.id),
    terms: listTerms(edition, text.terms),
    sources: listSources(edition, text),
  };
}

function placeInWords({ name, lat, lon, approximate }: Place, { story, words }: Edition) {
  return {
    name: inLanguage(name, story.language),
    position: formatPosition({ lat, lon, approximate }, words),
  };
}

function gapBetween(earlier: KnownDate, later: KnownDate, { words }: Edition): string | undefined {
  return isLongGap(earlier, later) ? formatDistance(earlier, later, words) : undefined;
}

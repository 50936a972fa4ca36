import { PageText } from '../markdown/render/page-text.ts';
import { formatDate, formatDistance } from '../model/dates/date-words.ts';
import { parseDate, type KnownDate } from '../model/dates/dates.ts';
import { densityOf } from '../model/timeline/events-per-period.ts';
import { mapPlaces } from '../model/places/places.ts';
import { formatPosition } from '../model/places/coordinates.ts';
import { eventKinds, type EventKind } from '../model/fields.ts';
import { inLanguage, type Place, type StoryEvent, type Topic } from '../model/story.ts';
import {
  firstOf,
  groupByYear,
  isLongGap,
  lastEnds,
  nearestTo,
  neighboursOf,
  orderEvents,
  splitAfter,
} from '../model/timeline/timeline.ts';
import type { Part } from '../model/lists/divide.ts';
import { timelinePages } from './lists/list-pages.ts';
import { entriesById, onceAnEdition, type Edition } from './make-edition.ts';
import { listSources, listTerms } from './lists/page-lists.ts';
import { listedEvent, renderedEvent } from './rendered-entries.ts';
import { sequelOf } from './topics.ts';
import { usesIn } from './backlinks.ts';

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

/**
 * A timeline by year, of all events or of a topic's, parted where the explainers' knowledge ends. One that is too long
 * for a page is divided by year: its own page then shows how many events there are in each, and no event.
 * @param page which page of a divided timeline
 */
export function timelinePage(edition: Edition, topic?: string, page?: string) {
  const { events, site } = edition.story;
  const text = new PageText();
  const chosen = orderEvents(events.filter(({ topics }) => !topic || topics.includes(topic)));
  const pages = topic ? timelinePages(chosen) : edition.lists.events;
  const here = pages.find(({ id }) => id === page)?.entries;
  const shown = here ?? (pages.length > 0 ? [] : chosen);
  const rows = eventRows(edition, shown, text);
  const after = new Set(splitAfter(shown, site.asOf)[1]);
  const newest = shown.at(-1);
  const years = (part: readonly EventRow[]) => groupByYear(part, ({ date }) => date);
  return {
    count: (here ?? chosen).length,
    all: events.length,
    kinds: countKinds(shown),
    newest: newest && { id: newest.id, when: formatDate(parseDate(newest.date), edition.words) },
    until: years(rows.filter(({ event }) => !after.has(event))),
    after: years(rows.filter(({ event }) => after.has(event))),
    sequel: sequelOf(edition),
    density: densityOf(chosen, site.asOf),
    pages: pages.map(({ id, title, entries }) => ({
      id,
      text: title,
      href: edition.urls.timelinePage(id, topic),
      count: entries.length,
      here: id === page,
    })),
    sources: listSources(edition, text),
  };
}

/** How many of some events are of each kind, in the order of the kinds; those of none are left out. */
function countKinds(events: readonly StoryEvent[]): readonly { kind: EventKind; count: number }[] {
  const ofKind = Map.groupBy(events, ({ kind }) => kind);
  return eventKinds.flatMap((kind) => {
    const count = ofKind.get(kind)?.length ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
}

/** The pages of every timeline that is too long for one: that of all events, and those of topics. */
export function dividedTimelines(edition: Edition): readonly { topic?: Topic; page: Part<StoryEvent> }[] {
  const { events, topics } = edition.story;
  const all = edition.lists.events;
  if (all.length === 0) return [];
  const inTopic = Map.groupBy(
    events.flatMap((event) => event.topics.map((topic) => ({ topic, event }))),
    ({ topic }) => topic,
  );
  return [
    ...all.map((page) => ({ page })),
    ...topics.flatMap((topic) =>
      timelinePages((inTopic.get(topic.id) ?? []).map(({ event }) => event)).map((page) => ({ topic, page })),
    ),
  ];
}

/** Everything an event's page shows. */
export function eventPage(edition: Edition, event: StoryEvent) {
  const { story } = edition;
  const text = new PageText();
  const html = text.add(renderedEvent(edition, event));
  const { places, topics } = entriesById(edition);
  return {
    html,
    places: event.places.flatMap((id) => {
      const place = places.get(id);
      return place ? [{ id, ...placeInWords(place, edition), mark: text.cite(place.sources) }] : [];
    }),
    map: mapPlaces(story, edition.urls, event.places),
    topics: event.topics.flatMap((id) => topics.get(id) ?? []),
    toldIn: usesIn(edition).entries.get(`events/${event.id}`) ?? [],
    ...around(edition, event),
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

const orderedEvents = onceAnEdition(({ story }) => orderEvents(story.events));

/** How many events of the same theme, and before and after in the same place, an event's page leads to. */
const nearby = 3;

/** The events around one: just before and after it, the nearest that share a theme with it, and those in the same place. */
function around(edition: Edition, event: StoryEvent) {
  const { words } = edition;
  const ordered = orderedEvents(edition);
  const { earlier, later } = neighboursOf(ordered, event.id);
  const date = parseDate(event.date);
  return {
    earlier: earlier && {
      event: earlier,
      distance: formatDistance(parseDate(earlier.date), date, words, 'earlier'),
    },
    later: later && { event: later, distance: formatDistance(date, parseDate(later.date), words) },
    sameTopic: nearestTo(
      ordered,
      event.id,
      nearby,
      (other) => other !== earlier && other !== later && other.topics.some((id) => event.topics.includes(id)),
    ),
    samePlace: inPlace(edition, event),
  };
}

/**
 * What else happened in the first of an event's places in which anything did: the nearest before it, going backwards, and
 * the nearest after it; those of its own kind before others.
 */
function inPlace(edition: Edition, event: StoryEvent) {
  const { places } = entriesById(edition);
  const ordered = orderedEvents(edition);
  const all = (id: string) => ordered.filter((other) => other.places.includes(id));
  const place = event.places.flatMap((id) => places.get(id) ?? []).find(({ id }) => all(id).length > 1);
  if (!place) return undefined;
  const here = all(place.id);
  const at = here.indexOf(event);
  const choose = (nearestFirst: readonly StoryEvent[]) =>
    firstOf(nearestFirst, nearby, ({ kind }) => kind !== undefined && kind === event.kind);
  return {
    id: place.id,
    name: inLanguage(place.name, edition.story.language),
    count: here.length,
    before: choose(here.slice(0, at).reverse()),
    after: choose(here.slice(at + 1)),
  };
}

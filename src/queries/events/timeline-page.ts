import { PageText } from '../../markdown/render/page-text.ts';
import { formatDate } from '../../model/dates/date-words.ts';
import { parseDate } from '../../model/dates/dates.ts';
import { densityOf } from '../../model/timeline/events-per-period.ts';
import { eventKinds, type EventKind } from '../../model/fields.ts';
import type { StoryEvent, Topic } from '../../model/story.ts';
import { groupByYear, orderEvents, splitAfter } from '../../model/timeline/timeline.ts';
import type { Part } from '../../model/lists/divide.ts';
import { timelinePages } from '../lists/list-pages.ts';
import type { Edition } from '../make-edition.ts';
import { listSources } from '../lists/page-lists.ts';
import { sequelOf } from '../topics.ts';
import { eventRows, type EventRow } from './event-rows.ts';

/**
 * A timeline by year, of all events or of a topic's, parted where the explainers' knowledge ends. One that is too long
 * for a page is divided by year: its own page then shows how many events there are in each, and no event.
 * @param page which page of a divided timeline
 */
export function timelinePage(edition: Edition, topic?: string, page?: string) {
  const { events, site } = edition.story;
  const text = new PageText(edition.words);
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

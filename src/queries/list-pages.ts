import { parseDate } from '../model/dates/dates.ts';
import { divide, pageOfEach, type Part } from '../model/lists/divide.ts';
import { inLanguage, type Place, type Source, type Story, type StoryEvent } from '../model/story.ts';
import { byLetter, letterName, type Letter } from '../model/text/alphabet.ts';
import { compareIds } from '../model/text/compare.ts';
import { groupByYear, orderEvents } from '../model/timeline/timeline.ts';
import type { Urls } from '../model/urls.ts';

/** How many rows the lists have on one page. A place takes one row, and one for each of its events. */
export const mostRows = { sources: 500, places: 300, events: 300 } as const;

/** The pages of the lists that are too long for one: sources and places by letter, events by year. */
export interface ListPages {
  readonly sources: readonly Part<Source>[];
  readonly places: readonly Part<Place>[];
  readonly events: readonly Part<StoryEvent>[];
}

/**
 * Divides the lists of a story into pages; a list that fits one page has none.
 * @param language whose alphabet orders the lists (BCP 47 tag)
 */
export function listPages(
  story: Story,
  language: string,
  most: Readonly<Record<keyof ListPages, number>> = mostRows,
): ListPages {
  const sources = byLetter([...story.sources].sort(compareIds), ({ publisher }) => publisher, language);
  const places = byLetter(story.places, ({ name }) => inLanguage(name, story.language), language);
  const events = new Map<string, number>();
  for (const place of story.events.flatMap((event) => event.places))
    events.set(place, (events.get(place) ?? 0) + 1);
  return {
    sources: divide(sources.map(partOfLetter), most.sources),
    places: divide(places.map(partOfLetter), most.places, ({ id }) => 1 + (events.get(id) ?? 0)),
    events: timelinePages(story.events, most.events),
  };
}

/** Divides events into pages by year. */
export function timelinePages(
  events: readonly StoryEvent[],
  most: number = mostRows.events,
): readonly Part<StoryEvent>[] {
  const years = groupByYear(orderEvents(events), ({ date }) => parseDate(date));
  return divide(
    years.map(({ year, events: inYear }) => ({ id: year, title: year, entries: inYear })),
    most,
  );
}

/** Addresses that lead to the page on which an entry of a divided list stands. */
export function urlsToPages(urls: Urls, { sources, places, events }: ListPages): Urls {
  const [source, place, event] = [sources, places, events].map(pageOfEach);
  return {
    ...urls,
    sources: (id, page = id && source?.get(id)) => urls.sources(id, page),
    places: (id, page = id && place?.get(id)) => urls.places(id, page),
    inTimeline: (id, page = event?.get(id)) => urls.inTimeline(id, page),
  };
}

function partOfLetter<T>(letter: Letter<T>): Part<T> {
  return { id: letterName(letter), title: letter.letter, entries: letter.entries };
}

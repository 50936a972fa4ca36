import type { Words } from '../../i18n/en.ts';
import { parseDate } from '../../model/dates/dates.ts';
import { divide, pageOfEach, type Part } from '../../model/lists/divide.ts';
import {
  inLanguage,
  type Claim,
  type Figure,
  type Keyed,
  type Place,
  type Source,
  type Story,
  type StoryEvent,
} from '../../model/story.ts';
import { withoutArticle } from '../../model/glossary/inflection.ts';
import { byLetter, letterName, type Letter } from '../../model/text/alphabet.ts';
import { compareIds, inOrder } from '../../model/text/compare.ts';
import { groupByYear, orderEvents, yearInWords } from '../../model/timeline/timeline.ts';
import type { Urls } from '../../model/urls.ts';

/** How many rows the lists have on one page. A place takes one row, and one for each of its events. */
export const mostRows = { sources: 500, places: 300, events: 300, claims: 150, numbers: 60 } as const;

/** The pages of the lists that are too long for one: sources and places by letter, events by year, the rest by topic. */
export interface ListPages {
  readonly sources: readonly Part<Source>[];
  readonly places: readonly Part<Place>[];
  readonly events: readonly Part<StoryEvent>[];
  readonly claims: readonly Part<Claim>[];
  readonly numbers: readonly Part<Figure>[];
}

/** A list that may be divided into pages, each at an address of its own. */
export type List = Exclude<keyof ListPages, 'events'>;

/** Divides the lists of a story into pages; a list that fits one page has none. */
export function listPages(
  story: Story,
  words: Words,
  most: Readonly<Record<keyof ListPages, number>> = mostRows,
): ListPages {
  const language = words.locale.code;
  const sources = byLetter(
    [...story.sources].sort(compareIds),
    ({ publisher }) => withoutArticle(publisher, language),
    language,
  );
  const places = byLetter(
    story.places,
    ({ name }) => withoutArticle(inLanguage(name, story.language), language),
    language,
  );
  const events = new Map<string, number>();
  for (const place of story.events.flatMap((event) => event.places))
    events.set(place, (events.get(place) ?? 0) + 1);
  return {
    sources: divide(sources.map(partOfLetter), most.sources),
    places: divide(places.map(partOfLetter), most.places, ({ id }) => 1 + (events.get(id) ?? 0)),
    events: timelinePages(story.events, most.events),
    claims: divide(claimsByTopic(story), most.claims),
    numbers: divide(figuresByTopic(story, words.numbers.others), most.numbers),
  };
}

function claimsByTopic({ claims, topics }: Story): readonly Part<Claim>[] {
  const ofTopic = Map.groupBy(claims, ({ topic }) => topic);
  return [...topics].sort(inOrder).flatMap(({ id, title }) => {
    const entries = ofTopic.get(id);
    return entries ? [{ id, title, entries }] : [];
  });
}

/** Figures under the first topic that lists them; what no topic lists comes last. */
function figuresByTopic({ numbers, topics }: Story, others: string): readonly Part<Figure>[] {
  const left = new Map(numbers.map((figure) => [figure.id, figure]));
  const take = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const figure = left.get(id);
      left.delete(id);
      return figure ?? [];
    });
  const parts = [...topics]
    .sort(inOrder)
    .map(({ id, title, numbers: listed }) => ({ id, title, entries: take(listed) }));
  return [...parts, { id: 'others', title: others, entries: take([...left.keys()]) }].filter(
    ({ entries }) => entries.length > 0,
  );
}

/** Divides events into pages by year. */
export function timelinePages(
  events: readonly StoryEvent[],
  most: number = mostRows.events,
): readonly Part<StoryEvent>[] {
  const years = groupByYear(orderEvents(events), ({ date }) => parseDate(date));
  return divide(
    years.map(({ year, events: inYear }) => ({ id: year, title: yearInWords(year), entries: inYear })),
    most,
  );
}

/** Addresses that lead to the page that holds an entry of a divided list. */
export function urlsToPages(
  urls: Urls,
  { sources, places, events, claims, numbers }: Readonly<Record<keyof ListPages, readonly Part<Keyed>[]>>,
): Urls {
  const [source, place, event, claim, number] = [sources, places, events, claims, numbers].map(pageOfEach);
  return {
    ...urls,
    sources: (id, page = id && source?.get(id)) => urls.sources(id, page),
    places: (id, page = id && place?.get(id)) => urls.places(id, page),
    claims: (id, page = id && claim?.get(id)) => urls.claims(id, page),
    numbers: (id, page = id && number?.get(id)) => urls.numbers(id, page),
    inTimeline: (id, page = event?.get(id)) => urls.inTimeline(id, page),
  };
}

function partOfLetter<T>(letter: Letter<T>): Part<T> {
  return { id: letterName(letter), title: letter.letter, entries: letter.entries };
}

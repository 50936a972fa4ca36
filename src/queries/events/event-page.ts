import { PageText } from '../../markdown/render/page-text.ts';
import { formatDistance } from '../../model/dates/date-words.ts';
import { parseDate } from '../../model/dates/dates.ts';
import { mapPlaces } from '../../model/places/places.ts';
import { formatPosition } from '../../model/places/coordinates.ts';
import { inLanguage, type Place, type StoryEvent } from '../../model/story.ts';
import { firstOf, nearestTo, neighboursOf, orderEvents } from '../../model/timeline/timeline.ts';
import { entriesById, onceAnEdition, type Edition } from '../make-edition.ts';
import { listSources, listTerms } from '../lists/page-lists.ts';
import { renderedEvent } from '../rendered-entries.ts';
import { usesIn } from '../backlinks.ts';

/** Everything an event's page shows. */
export function eventPage(edition: Edition, event: StoryEvent) {
  const { story } = edition;
  const text = new PageText(edition.words);
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
    localisedIn: usesIn(edition).entries.get(`events/${event.id}`) ?? [],
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

import { PageText } from '../markdown/render/page-text.ts';
import { withoutArticle } from '../model/glossary/inflection.ts';
import { collator } from '../model/text/per-language.ts';
import { mapPlaces, type MapPlace } from '../model/places/places.ts';
import { formatPosition } from '../model/places/coordinates.ts';
import { inLanguage, type Article, type Place } from '../model/story.ts';
import { findPlacesIn, usesIn } from './backlinks.ts';
import { eventRows } from './events/event-rows.ts';
import { entriesById, onceAnEntry, type Edition } from './make-edition.ts';
import { listSources } from './lists/page-lists.ts';
import { renderedArticle } from './rendered-entries.ts';

/** How many places an article must name to have a map. */
const enough = 2;

/**
 * The places on an article's map: those of the events it links to, and those its text names; empty where there are fewer
 * than two.
 */
export const articleMap = onceAnEntry((edition, article: Article): readonly MapPlace[] => {
  const { brief, body } = renderedArticle(edition, article);
  const { events } = entriesById(edition);
  const findPlaces = findPlacesIn(edition);
  const texts = [...brief.map(({ text }) => text), body];
  const linked = body.links.flatMap((key) => events.get(key.replace(/^events\//, '')) ?? []);
  const named = new Set([
    ...linked.flatMap(({ places }) => places),
    ...texts.flatMap(({ passages }) => passages.flatMap(({ text }) => findPlaces(text).map(({ id }) => id))),
  ]);
  return named.size >= enough && edition.story.site.extent
    ? mapPlaces(edition.story, edition.urls, named)
    : [];
});

/** The name of a map's file, without its ending. */
export function mapFileName(layout: 'wide' | 'narrow'): string {
  return layout === 'wide' ? 'map' : 'map-narrow';
}

/** Places by their names, each with its position, the events that happened there, and the topics and articles that name it. */
export function placesPage(edition: Edition, listed: readonly Place[]) {
  const { story, words } = edition;
  const text = new PageText(edition.words);
  const language = words.locale.code;
  const { compare } = collator(language);
  const places = listed
    .map((place) => ({ place, name: inLanguage(place.name, story.language) }))
    .sort((a, b) => compare(withoutArticle(a.name, language), withoutArticle(b.name, language)))
    .map(({ place, name }) => {
      const events = story.events.filter((event) => event.places.includes(place.id));
      const users = usesIn(edition).places.get(place.id) ?? [];
      return {
        place,
        name,
        position: formatPosition(place, words),
        mark: place.sources.length > 0 ? text.cite(place.sources) : '',
        events: eventRows(edition, events),
        namedIn: users.filter(({ kind }) => kind === 'topics' || kind === 'articles'),
      };
    });
  return { places, sources: listSources(edition, text) };
}

/** Places as a map shows them. */
export function placesMap({ story, urls }: Edition, places: readonly Place[]): readonly MapPlace[] {
  return mapPlaces(
    story,
    urls,
    places.map(({ id }) => id),
  );
}

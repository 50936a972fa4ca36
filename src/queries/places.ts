import { PageText } from '../markdown/render/page-text.ts';
import { renderMarkdown } from '../markdown/render/render.ts';
import { mapPlaces, placesOf, type MapPlace } from '../model/places/places.ts';
import { formatPosition } from '../model/places/coordinates.ts';
import { inLanguage, type Article } from '../model/story.ts';
import { entryPaths, type Edition } from './edition.ts';
import { eventRows } from './events.ts';
import { listSources } from './page-lists.ts';
import { usesIn } from './backlinks.ts';

/** How many places an explainer must name to have a map. */
const enough = 2;

/** The places on an explainer's map; empty where it names fewer than two. */
export function articleMap(edition: Edition, article: Article): readonly MapPlace[] {
  const { story, urls, context } = edition;
  const { links } = renderMarkdown(article.body, context, {
    file: `articles/${article.id}.md`,
    provenance: true,
  });
  const events = links.filter((key) => key.startsWith('events/')).map((key) => key.slice('events/'.length));
  const named = placesOf(story, article, events);
  return named.size >= enough ? mapPlaces(story, urls, named) : [];
}

/** The two files of each explainer's map, for a desk and for a phone. */
export async function articleMapPaths() {
  const paths = await entryPaths((edition) =>
    edition.story.articles.filter((article) => articleMap(edition, article).length > 0),
  );
  return paths.flatMap(({ params, props }) =>
    (['wide', 'narrow'] as const).map((layout) => ({
      params: { ...params, map: mapFileName(layout) },
      props: { ...props, layout },
    })),
  );
}

/** The name of a map's file, without its ending. */
export function mapFileName(layout: 'wide' | 'narrow'): string {
  return layout === 'wide' ? 'map' : 'map-narrow';
}

/** Every place by its name, with its position, the events that happened there, and the themes and explainers that name it. */
export function placesPage(edition: Edition) {
  const { story, urls, words } = edition;
  const text = new PageText(edition.context);
  const places = story.places
    .map((place) => ({ place, name: inLanguage(place.name, story.language) }))
    .sort((a, b) => a.name.localeCompare(b.name, words.locale.code))
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
  return {
    places,
    map: mapPlaces(
      story,
      urls,
      story.places.map(({ id }) => id),
    ),
    sources: listSources(edition, text),
  };
}

import { PageText } from '../markdown/render/page-text.ts';
import { allChanges } from '../model/changes.ts';
import { mapPlaces } from '../model/places/places.ts';
import { byId } from '../model/story.ts';
import type { Edition } from './edition.ts';
import { eventRows } from './events.ts';
import { currentFigures } from './figures.ts';
import { listSources } from './page-lists.ts';
import { explainersOf, topicsOf } from './topics.ts';

/** How many changes the front page tells. */
const shownChanges = 3;

/** Everything the front page shows, its texts set in the order of the page. */
export function frontPage(edition: Edition) {
  const { story } = edition;
  const text = new PageText(edition.context);
  const topics = topicsOf(edition).map((topic) => ({
    topic,
    answer: text.set(topic.summary, { file: `topics/${topic.id}.md`, inline: true, terms: false }).html,
    articles: explainersOf(edition, topic.id),
  }));
  const events = byId(story.events);
  const mainEvents = story.site.mainEvents.flatMap((id) => events.get(id) ?? []);
  const figures = currentFigures(edition, story.site.mainNumbers, text);
  return {
    topics,
    figures,
    events: eventRows(edition, mainEvents),
    places: mapPlaces(
      story,
      edition.urls,
      mainEvents.flatMap(({ places }) => places),
    ),
    changes: allChanges(story.articles).slice(0, shownChanges),
    sources: listSources(edition, text),
    sourceCount: story.sources.length,
  };
}

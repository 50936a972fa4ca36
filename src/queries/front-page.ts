import { PageText } from '../markdown/render/page-text.ts';
import { allChanges } from '../model/changes.ts';
import { mapPlaces } from '../model/places/places.ts';
import { entriesById, type Edition } from './make-edition.ts';
import { eventRows } from './events.ts';
import { currentFigures } from './figures.ts';
import { listSources } from './lists/page-lists.ts';
import { renderedAnswer } from './rendered-entries.ts';
import { explainersOf, topicsOf } from './topics.ts';

/** How many changes the front page shows. */
const shownChanges = 3;

/** Everything the front page shows, its texts in the order of the page. */
export function frontPage(edition: Edition) {
  const { story } = edition;
  const text = new PageText();
  const topics = topicsOf(edition).map((topic) => ({
    topic,
    answer: text.add(renderedAnswer(edition, topic)),
    articles: explainersOf(edition, topic.id),
  }));
  const { events } = entriesById(edition);
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

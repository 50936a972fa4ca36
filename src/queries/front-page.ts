import { PageText } from '../markdown/render/page-text.ts';
import { allChanges } from '../model/changes.ts';
import { orderEvents, splitAfter } from '../model/timeline/timeline.ts';
import { mapPlaces } from '../model/places/places.ts';
import { entriesById, type Edition } from './make-edition.ts';
import { eventRows } from './events/event-rows.ts';
import { currentFigures } from './figures.ts';
import { listSources } from './lists/page-lists.ts';
import { renderedAnswer, renderedPoints } from './rendered-entries.ts';
import { explainersOf, sequelOf, topicsOf } from './topics.ts';

/** How many changes the front page shows. */
const shownChanges = 3;

/** How many of the points of what has happened since it shows: the first, for a phone’s first screen has a question, too. */
const shownSince = 1;

/** How many of the events since then it shows. */
const shownLater = 6;

/** Everything the front page shows, its texts in the order of the page. */
export function frontPage(edition: Edition) {
  const { story } = edition;
  const text = new PageText(edition.words);
  const sequel = sequelOf(edition);
  const since = sequel && {
    article: sequel,
    points: renderedPoints(edition, sequel)
      .slice(0, shownSince)
      .map((point) => text.add(point)),
  };
  const topics = topicsOf(edition).map((topic) => ({
    topic,
    answer: text.add(renderedAnswer(edition, topic)),
    articles: explainersOf(edition, topic.id),
  }));
  const { events } = entriesById(edition);
  const mainEvents = story.site.mainEvents.flatMap((id) => events.get(id) ?? []);
  const figures = currentFigures(edition, story.site.mainNumbers, text);
  return {
    since,
    topics,
    figures,
    events: eventRows(edition, mainEvents),
    later: latestEvents(edition),
    places: mapPlaces(
      story,
      edition.urls,
      mainEvents.flatMap(({ places }) => places),
    ),
    changes: allChanges(story.articles)
      .filter(({ kind }) => kind !== 'published')
      .slice(0, shownChanges),
    sources: listSources(edition, text),
    sourceCount: story.sources.length,
  };
}

/** The events that matter after the day where the explainers stop, newest first. */
function latestEvents(edition: Edition) {
  const { events, site } = edition.story;
  const [, after] = splitAfter(orderEvents(events), site.asOf);
  const major = after.filter(({ weight, id }) => weight === 'major' && !site.mainEvents.includes(id));
  return eventRows(edition, major.slice(-shownLater)).toReversed();
}

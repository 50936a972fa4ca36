import { PageText } from '../markdown/render/page-text.ts';
import { mapPlaces } from '../model/places/places.ts';
import type { Topic } from '../model/story.ts';
import { claimRows, claimsOf, disputedClaims } from './claims.ts';
import type { Edition } from './make-edition.ts';
import { eventRows } from './events/event-rows.ts';
import { currentFigures } from './figures.ts';
import { listSources, listTerms } from './lists/page-lists.ts';
import { renderedTopic } from './rendered-entries.ts';
import { explainersOf, topicsOf } from './topics.ts';

/** How many figures a topic's page shows. */
const mostFigures = 5;

/** Everything a topic's page shows, its texts in the order of the page. */
export function topicPage(edition: Edition, topic: Topic) {
  const rendered = renderedTopic(edition, topic);
  const text = new PageText(edition.words);
  const answer = text.add(rendered.answer);
  const body = { html: text.add(rendered.body), headings: rendered.body.headings };
  const key = topic.numbers.slice(0, mostFigures);
  const claims = claimRows(edition, disputedClaims(edition, topic.id), text);
  const figures = currentFigures(edition, key, text);
  const major = edition.story.events.filter(
    ({ id, topics, weight }) =>
      topics.includes(topic.id) && (weight === 'major' || text.links.has(`events/${id}`)),
  );
  return {
    /** Where the events that it lists happened. */
    places: mapPlaces(
      edition.story,
      edition.urls,
      major.flatMap(({ places }) => places),
    ),
    answer,
    body,
    claims,
    /** Of all its claims, disputed or not. */
    statuses: claimsOf(edition, topic.id).map(({ status }) => status),
    figures,
    /** What figures in the text open. */
    notes: currentFigures(edition, text.numbers, text),
    articles: explainersOf(edition, topic.id),
    events: eventRows(edition, major),
    terms: listTerms(edition, [...topic.terms, ...text.terms]),
    sources: listSources(edition, text),
    others: topicsOf(edition).filter(({ id }) => id !== topic.id),
  };
}

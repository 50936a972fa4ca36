import { factsOf, kinds, type DataOf, type PageCollection } from '../kinds/kinds.ts';
import { parseDate } from '../model/dates/dates.ts';
import { pageFacts } from '../model/page-facts.ts';
import type { Article, StoryEvent, Text } from '../model/story.ts';
import { plainIn, publicationOf, type Edition } from './make-edition.ts';
import { topicNamed } from './topics.ts';

/** What the page of an entry says of itself. */
export function entryFacts<C extends PageCollection>(
  edition: Edition,
  collection: C,
  entry: DataOf<C> & Text,
) {
  const path = kinds[collection].url(edition.urls, entry.id);
  const own = { ...factsOf(collection, entry, plainIn(edition)), language: entry.language };
  return pageFacts(publicationOf(edition), path, own);
}

/** What an article's page says of itself, without its sources: the page alone puts them in order. */
export function articleFacts(edition: Edition, article: Article) {
  return { ...entryFacts(edition, 'articles', article), topic: topicNamed(edition, article.topic) };
}

/** What an event's page says of itself. An event later than the publication covers is known at least to its own end. */
export function eventFacts(edition: Edition, event: StoryEvent) {
  const { asOf, ...facts } = entryFacts(edition, 'events', event);
  const { end } = parseDate(event.date);
  return { ...facts, asOf: end > asOf ? end : asOf };
}

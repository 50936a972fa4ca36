import type { Article, Topic } from '../model/story.ts';
import { inOrder } from '../model/text/compare.ts';
import { readingMinutes } from '../model/text/reading-time.ts';
import { entriesById, onceAnEdition, type Edition } from './make-edition.ts';
import { renderedArticle } from './rendered-entries.ts';

/** The topics in their order. */
export const topicsOf = onceAnEdition(({ story }): readonly Topic[] => [...story.topics].sort(inOrder));

/** Those of them that have a timeline of their own. */
export const topicsWithEvents = onceAnEdition((edition): readonly Topic[] => {
  const named = new Set(edition.story.events.flatMap(({ topics }) => topics));
  return topicsOf(edition).filter(({ id }) => named.has(id));
});

/** The topic with this id. */
export function topicNamed(edition: Edition, id: string): Topic {
  const topic = entriesById(edition).topics.get(id);
  if (!topic) throw new Error(`There is no topic "${id}"`);
  return topic;
}

/** The articles of a topic in their order. */
export function articlesOf(edition: Edition, topic: string): readonly Article[] {
  return articlesByTopic(edition).get(topic) ?? [];
}

const articlesByTopic = onceAnEdition(({ story }) =>
  Map.groupBy([...story.articles].sort(inOrder), ({ topic }) => topic),
);

/** The article that says what has happened since, if there is one. */
export function sequelOf(edition: Edition): Article | undefined {
  const { sequel } = edition.story.site;
  return edition.story.articles.find(({ id }) => id === sequel);
}

/** The articles of a topic with their minutes, in their order. */
export function explainersOf(edition: Edition, topic: string) {
  return articlesOf(edition, topic).map((article) => ({ article, minutes: minutesOf(edition, article) }));
}

/** Minutes to read an article: its points and its text. */
export function minutesOf(edition: Edition, article: Article): number {
  return readingMinutes(wordsOf(edition, article));
}

/** Words of an article: its points and its text. */
export function wordsOf(edition: Edition, article: Article): number {
  const { brief, body } = renderedArticle(edition, article);
  return brief.reduce((sum, { text }) => sum + text.words, body.words);
}

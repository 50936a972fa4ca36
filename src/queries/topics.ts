import { readingMinutes } from '../model/text/reading-time.ts';
import type { Article, Topic } from '../model/story.ts';
import { renderMarkdown } from '../markdown/render/render.ts';
import type { Edition } from './edition.ts';
import { compareIds } from '../model/text/compare.ts';

/** The themes in their order. */
export function topicsOf({ story }: Edition): readonly Topic[] {
  return [...story.topics].sort((a, b) => a.order - b.order || compareIds(a, b));
}

/** The theme with this id. */
export function topicNamed({ story }: Edition, id: string): Topic {
  const topic = story.topics.find((candidate) => candidate.id === id);
  if (!topic) throw new Error(`There is no theme "${id}"`);
  return topic;
}

/** The explainers of a theme in their order. */
export function articlesOf({ story }: Edition, topic: string): readonly Article[] {
  return story.articles
    .filter((article) => article.topic === topic)
    .sort((a, b) => a.order - b.order || compareIds(a, b));
}

/** The explainers of a theme with their minutes, in their order. */
export function explainersOf(edition: Edition, topic: string) {
  return articlesOf(edition, topic).map((article) => ({ article, minutes: minutesOf(edition, article) }));
}

/** Minutes to read an explainer: its points and its text. */
export function minutesOf({ context }: Edition, { id, body, inBrief }: Article): number {
  const text = [...inBrief, body].join('\n\n');
  return readingMinutes(
    renderMarkdown(text, context, { file: `articles/${id}.md`, provenance: false }).words,
  );
}

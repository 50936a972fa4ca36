import { at, placeName, slug, termName, topicName } from './names.ts';
import type { Subject } from './prose.ts';
import { seeded, type Random } from './random.ts';
import { publishers } from './words.ts';

/** Which entries a story has, by number, and what their ids are. */

/** How many articles a topic, a term and a figure go with. */
export const articlesPerTopic = 10;
export const articlesPerTerm = 4;
export const articlesPerFigure = 5;
/** A glossary grows slowly, and at some point it is full. */
export const mostTerms = 280;

export const topicOf = (article: number) => Math.floor(article / articlesPerTopic);
export const topicCount = (articles: number) => Math.ceil(articles / articlesPerTopic);
export const termCount = (articles: number) => Math.min(mostTerms, Math.ceil(articles / articlesPerTerm));
export const figureCount = (articles: number) => Math.ceil(articles / articlesPerFigure);
/** One or two events an article. */
export const eventsOf = (article: number): readonly string[] =>
  Array.from(
    { length: 1 + (article % 2) },
    (_, index) => `event-${String(article + 1)}-${String(index + 1)}`,
  );
export const sourcesOf = (article: number): readonly string[] =>
  Array.from(
    { length: 3 },
    (_, index) => `${slug(publisherOf(article, index))}-${String(article + 1)}-${String(index + 1)}`,
  );
export const publisherOf = (article: number, index: number) => at(publishers, article * 3 + index);
export const figureId = (figure: number) => `figure-${String(figure + 1)}`;
export const claimId = (claim: number) => `claim-${String(claim + 1)}`;

export const articleId = (article: number) =>
  `${topicName(topicOf(article)).id}-${String((article % articlesPerTopic) + 1)}`;

/** What the texts of an article speak of: only of what articles up to it have brought. */
export function subjectOf(article: number): Subject {
  const { theme, place } = topicName(topicOf(article));
  const random = seeded(`subject ${String(article)}`);
  const known = Array.from({ length: termCount(article + 1) }, (_, index) => index);
  const own = Math.min(Math.floor(article / articlesPerTerm), known.length - 1);
  const earlier = article % articlesPerTopic === 0 ? [] : sourcesOf(article - 1).slice(0, 2);
  return {
    theme,
    place: placeName(place),
    terms: [own, ...random.some(known, 4)].map((index) => termName(index).term),
    sources: [...sourcesOf(article), ...earlier],
  };
}

export const placeId = (place: number) => slug(placeName(place));

export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

export function dayOf(random: Random, year: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year)}-${two(1 + random.whole(8))}-${two(1 + random.whole(28))}`;
}

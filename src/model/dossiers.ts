import type { Story, Topic } from './story.ts';

/** A story of more articles than this has a dossier for each topic instead of one that holds it all. */
export const mostArticlesInDossier = 50;

/**
 * The topics that have a dossier of their own: none while one dossier holds the whole story, then each that has
 * articles.
 */
export function topicsWithDossier(
  { articles, topics }: Pick<Story, 'articles' | 'topics'>,
  most = mostArticlesInDossier,
): readonly Topic[] {
  if (articles.length <= most) return [];
  const used = new Set(articles.map(({ topic }) => topic));
  return topics.filter(({ id }) => used.has(id));
}

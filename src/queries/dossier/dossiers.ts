import { topicsWithDossier } from '../../model/dossiers.ts';
import { readingMinutes } from '../../model/text/reading-time.ts';
import { onceAnEdition, type Edition } from '../make-edition.ts';
import { articlesOf, topicsOf, wordsOf } from '../topics.ts';

/** The topics that have a dossier of their own, in their order; none where one dossier holds the whole story. */
export const dossierTopics = onceAnEdition((edition) =>
  topicsWithDossier({ articles: edition.story.articles, topics: topicsOf(edition) }),
);

/** The address of a topic's own dossier, where it has one. */
export function dossierOf(edition: Edition, topic: string): string | undefined {
  return dossierAddresses(edition).get(topic);
}

const dossierAddresses = onceAnEdition(
  (edition): ReadonlyMap<string, string> =>
    new Map(dossierTopics(edition).map(({ id }) => [id, edition.urls.dossier(id)])),
);

/** The dossiers as their list shows them: how many articles each holds, and how many minutes they take to read. */
export function dossierList(edition: Edition) {
  return dossierTopics(edition).map((topic) => {
    const articles = articlesOf(edition, topic.id);
    const words = articles.reduce((sum, article) => sum + wordsOf(edition, article), 0);
    return { topic, articles: articles.length, minutes: readingMinutes(words) };
  });
}

import { v5 as uuid } from 'uuid';
import { fill } from '../i18n/words.ts';
import { PageText } from '../markdown/render/page-text.ts';
import { atom, type Feed, type FeedEntry, type FeedLink } from '../formats/atom.ts';
import { allChanges, changeNames } from '../model/changes.ts';
import { compareText } from '../model/text/compare.ts';
import { inLanguage, type Article, type Topic } from '../model/story.ts';
import { absoluteOn } from '../model/urls.ts';
import type { Edition } from './make-edition.ts';
import { articleFacts } from './page-facts.ts';
import { listSources } from './lists/page-lists.ts';
import { renderedArticle } from './rendered-entries.ts';
import { sourceLines } from './lists/source-lines.ts';
import { articlesOf, topicsOf } from './topics.ts';

/** The feeds of an edition, as its pages name them. */
export function feedsOf({ story, urls, words }: Edition) {
  const name = inLanguage(story.site.name, story.language);
  return {
    explainers: { title: fill(words.updates.feed, { name }), href: urls.file('feed.xml') },
    updates: { title: fill(words.updates.feedUpdates, { name }), href: urls.file('updates.xml') },
    topic: ({ id, title }: Topic): FeedLink => ({
      title: fill(words.updates.topicFeed, { name, topic: title }),
      href: `${urls.topic(id)}feed.xml`,
    }),
  };
}

/** How many entries a feed carries: the newest. A reader who comes later finds the rest on the site. */
const newest = 50;

/** The newest articles, of one topic or all, in full text. */
export function explainersFeed(edition: Edition, topic?: Topic): string {
  const feeds = feedsOf(edition);
  const articles = topic ? articlesOf(edition, topic.id) : edition.story.articles;
  const places = placesOf(edition);
  const newestFirst = [...articles].sort(
    (a, b) => compareText(b.updated, a.updated) || (places.get(a) ?? 0) - (places.get(b) ?? 0),
  );
  return atom({
    ...frame(edition, topic ? feeds.topic(topic) : feeds.explainers),
    page: at(edition, topic ? edition.urls.topic(topic.id) : edition.urls.home()),
    // The last second belongs to the first of the explainers: readers put the latest on top.
    entries: newestFirst.slice(0, newest).map((article) => ({
      ...explainer(edition, article),
      second: 3599 - (places.get(article) ?? 0),
    })),
  });
}

/** One entry for each line of the change log, and for each publication. */
export function updatesFeed(edition: Edition): string {
  const { story, urls, words } = edition;
  const name = changeNames(words);
  const changes = allChanges(story.articles);
  const earlier = earlierOnTheDay(changes);
  return atom({
    ...frame(edition, feedsOf(edition).updates),
    page: at(edition, urls.updates()),
    entries: changes.slice(0, newest).map((change) => {
      const { article, date, kind, note, key } = change;
      return {
        second: earlier.get(change) ?? 0,
        id: lasting(edition, 'articles', firstId(article), key),
        facts: {
          ...articleFacts(edition, article),
          title: fill(words.updates.changed, { kind: name[kind], title: article.title }),
          address: at(edition, `${urls.updates()}#${article.id}-${key}`),
          published: date,
          updated: date,
          description: note ?? article.summary,
        },
      };
    }),
  });
}

/** The place of each article in the order of the site: themes, and articles within them. */
function placesOf(edition: Edition): ReadonlyMap<Article, number> {
  const ordered = topicsOf(edition).flatMap(({ id }) => articlesOf(edition, id));
  return new Map(ordered.map((article, index) => [article, index]));
}

/** How many changes of its day came before each. What comes later moves none of them. */
function earlierOnTheDay<T extends { readonly date: string }>(
  newestFirst: readonly T[],
): ReadonlyMap<T, number> {
  const counts = new Map<string, number>();
  return new Map(
    newestFirst.toReversed().map((change) => {
      const before = counts.get(change.date) ?? 0;
      counts.set(change.date, before + 1);
      return [change, before];
    }),
  );
}

function explainer(edition: Edition, article: Article): FeedEntry {
  const { brief, body } = renderedArticle(edition, article);
  const facts = articleFacts(edition, article);
  const page = facts.address ?? facts.path;
  const text = new PageText(edition.words);
  const [points, main] = [brief.map((point) => point.text), body];
  // The page numbers its sources, and the feed shows the same numbers.
  for (const part of [...points, main]) text.add(part);
  const html = [
    `<ul>${points.map((point) => `<li>${text.inFeed(point, page)}</li>`).join('')}</ul>`,
    text.inFeed(main, page),
    `<h2>${edition.words.updates.sources}</h2>${sourceLines(edition, listSources(edition, text))}`,
  ].join('');
  return { id: lasting(edition, 'articles', firstId(article)), facts, html };
}

function frame(edition: Edition, { title, href }: FeedLink): Omit<Feed, 'page' | 'entries'> {
  const { site, language } = edition.story;
  const path = href.slice(edition.urls.home().length);
  return {
    id: lasting(edition, path),
    title,
    subtitle: inLanguage(site.description, language),
    language,
    author: site.publisher ?? inLanguage(site.name, language),
    rights: site.licence.name,
    self: at(edition, href),
  };
}

/** Full where the site has an address; else a path, which a reader resolves against where the feed was found (RFC 3986, 5.1.3). */
function at({ origin }: Edition, path: string): string {
  return absoluteOn(origin)(path);
}

/** The id an entry was first published under. */
function firstId({ id, formerIds }: Article): string {
  return formerIds[0] ?? id;
}

/**
 * A name that outlives addresses, hosts and new ids: a UUID (RFC 9562, version 5) of the publication's own name, the
 * language and what is meant. A site that moves keeps its readers' marks of what they have read.
 */
function lasting({ story }: Edition, ...parts: readonly string[]): string {
  const publication = uuid(Object.values(story.site.name)[0] ?? '', uuid.URL);
  return `urn:uuid:${uuid([story.language, ...parts].join('/'), publication)}`;
}

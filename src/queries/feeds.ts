import { v5 as uuid } from 'uuid';
import { fill } from '../i18n/words.ts';
import { feedHtml } from '../markdown/render/feed-html.ts';
import { atom, type Feed, type FeedEntry, type FeedLink } from '../formats/atom.ts';
import { allChanges, changeNames } from '../model/changes.ts';
import { inLanguage, type Article, type Topic } from '../model/story.ts';
import { articlePage } from './article-page.ts';
import type { Edition } from './edition.ts';
import { sourceLines } from './source-lines.ts';
import { topicNamed } from './topics.ts';

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

/** The explainers, of one theme or all, in full text. */
export function explainersFeed(edition: Edition, origin?: URL, topic?: Topic): string {
  const feeds = feedsOf(edition);
  const articles = edition.story.articles.filter((article) => !topic || article.topic === topic.id);
  return atom({
    ...frame(edition, topic ? feeds.topic(topic) : feeds.explainers, origin),
    page: at(topic ? edition.urls.topic(topic.id) : edition.urls.home(), origin),
    entries: articles.map((article) => explainer(edition, article, origin)),
  });
}

/** One entry for each line of the change log, and for each publication. */
export function updatesFeed(edition: Edition, origin?: URL): string {
  const { story, urls, words } = edition;
  const name = changeNames(words);
  return atom({
    ...frame(edition, feedsOf(edition).updates, origin),
    page: at(urls.updates(), origin),
    entries: allChanges(story.articles).map(({ article, date, kind, note, key }) => ({
      id: lasting(edition, 'articles', firstId(article), key),
      title: fill(words.updates.changed, { kind: name[kind], title: article.title }),
      page: at(`${urls.updates()}#${article.id}-${key}`, origin),
      published: date,
      updated: date,
      summary: note ?? article.summary,
      category: category(edition, article),
    })),
  });
}

function explainer(edition: Edition, article: Article, origin?: URL): FeedEntry {
  const { brief, body, sources } = articlePage(edition, article);
  const { words, urls } = edition;
  const page = at(urls.article(article.id), origin);
  const html = [
    `<ul>${brief.map(({ html }) => `<li>${html}</li>`).join('')}</ul>`,
    body.html,
    `<h2>${words.updates.sources}</h2>${sourceLines(edition, sources)}`,
  ].join('');
  return {
    id: lasting(edition, 'articles', firstId(article)),
    title: article.title,
    page,
    published: article.published,
    updated: article.updated,
    summary: article.summary,
    category: category(edition, article),
    html: feedHtml(html, page),
  };
}

function frame(
  { story, ...edition }: Edition,
  { title, href }: FeedLink,
  origin?: URL,
): Omit<Feed, 'page' | 'entries'> {
  const { site, language } = story;
  const path = href.slice(edition.urls.home().length);
  return {
    id: lasting({ story, ...edition }, path),
    title,
    subtitle: inLanguage(site.description, language),
    language,
    author: site.publisher ?? inLanguage(site.name, language),
    rights: site.licence.name,
    self: at(href, origin),
  };
}

function category(edition: Edition, { topic }: Article) {
  return { term: topic, label: topicNamed(edition, topic).title };
}

/** Full where the site has an address; else a path, which a reader resolves against where the feed was found (RFC 3986, 5.1.3). */
function at(path: string, origin: URL | undefined): string {
  return origin ? new URL(path, origin).href : path;
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

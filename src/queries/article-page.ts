import { PageText } from '../markdown/render/page-text.ts';
import type { Article } from '../model/story.ts';
import { claimRows, claimsNamed } from './claims.ts';
import { eventRows } from './events/event-rows.ts';
import { currentFigures, figureViews } from './figures.ts';
import { entriesById, type Edition } from './make-edition.ts';
import { listSources, listTerms } from './lists/page-lists.ts';
import { articleFacts } from './page-facts.ts';
import { articleMap } from './places.ts';
import { renderedArticle } from './rendered-entries.ts';
import { articlesOf, minutesOf, sequelOf, topicNamed, topicsOf } from './topics.ts';

/** Everything an article's page shows, its texts in the order of the page. */
export function articlePage(edition: Edition, article: Article) {
  const rendered = renderedArticle(edition, article);
  const text = new PageText(edition.words);
  const brief = rendered.brief.map((point) => ({ id: point.id, html: text.add(point.text) }));
  const body = { html: text.add(rendered.body), headings: rendered.body.headings };
  const { events } = entriesById(edition);
  const linked = [...text.links].flatMap((key) => events.get(key.replace(/^events\//, '')) ?? []);
  const claims = claimRows(edition, claimsNamed(edition, article.claims), text);
  const histories = figureViews(edition, article.figures, text);
  const figures = currentFigures(edition, text.numbers, text);
  const sources = listSources(edition, text);
  return {
    facts: { ...articleFacts(edition, article), sources: sources.map(({ source }) => source) },
    topic: topicNamed(edition, article.topic),
    brief,
    body,
    histories,
    figures,
    map: articleMap(edition, article),
    claims,
    events: eventRows(edition, linked),
    terms: listTerms(edition, text.terms),
    sources,
    minutes: minutesOf(edition, article),
    next: nextArticles(edition, article),
  };
}

/**
 * Where to read on: what has happened since, then the rest of the topic from the article that follows this one, then the
 * first of the topic that follows. No more than four.
 */
function nextArticles(edition: Edition, article: Article) {
  const inTopic = articlesOf(edition, article.topic);
  const here = inTopic.findIndex(({ id }) => id === article.id);
  const topics = topicsOf(edition);
  const following = topics[topics.findIndex(({ id }) => id === article.topic) + 1] ?? topics[0];
  const [first] = following && following.id !== article.topic ? articlesOf(edition, following.id) : [];
  const sequel = sequelOf(edition);
  const next = new Set([
    ...(sequel ? [sequel] : []),
    ...[...inTopic.slice(here + 1), ...inTopic.slice(0, here)].slice(0, 2),
    ...(first ? [first] : []),
  ]);
  next.delete(article);
  return [...next].map((one) => ({
    article: one,
    minutes: minutesOf(edition, one),
    isSequel: one === sequel,
  }));
}

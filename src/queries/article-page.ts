import { PageText } from '../markdown/render/page-text.ts';
import { passageIds } from '../model/text/passage-id.ts';
import type { Article } from '../model/story.ts';
import { claimRows, claimsOf } from './claims.ts';
import type { Edition } from './edition.ts';
import { eventRows } from './events.ts';
import { figureViews } from './figures.ts';
import { listSources, listTerms } from './page-lists.ts';
import { articleMap } from './places.ts';
import { articlesOf, minutesOf, topicNamed, topicsOf } from './topics.ts';

/** Everything an article's page shows, its texts set in the order of the page. */
export function articlePage(edition: Edition, article: Article) {
  const file = `articles/${article.id}.md`;
  const text = new PageText(edition.context);
  const anchors = passageIds();
  const brief = article.inBrief.map((point) => {
    const { html, passages } = text.set(point, { file, inline: true, marked: text.terms, noted: true });
    return { id: anchors(passages.map((passage) => passage.text).join(' ')), html };
  });
  const body = text.set(article.body, { file, noted: true, anchors });
  const topic = topicNamed(edition, article.topic);
  const told = edition.story.events.filter(({ id }) => text.links.has(`events/${id}`));
  const figures = figureViews(edition, text.numbers, text);
  const claims = claimRows(edition, claimsOf(edition, article.topic), text);
  return {
    topic,
    brief,
    body,
    figures,
    map: articleMap(edition, article),
    claims,
    events: eventRows(edition, told),
    terms: listTerms(edition, text.terms),
    sources: listSources(edition, text),
    minutes: minutesOf(edition, article),
    next: nextArticles(edition, article),
  };
}

/** Where to read on: the rest of the theme, then the first explainer of the theme that follows. */
function nextArticles(edition: Edition, article: Article) {
  const rest = articlesOf(edition, article.topic).filter(({ id }) => id !== article.id);
  const topics = topicsOf(edition);
  const following = topics[topics.findIndex(({ id }) => id === article.topic) + 1] ?? topics[0];
  const [first] = following && following.id !== article.topic ? articlesOf(edition, following.id) : [];
  return (first ? [...rest, first] : rest).map((one) => ({
    article: one,
    minutes: minutesOf(edition, one),
    theme: topicNamed(edition, one.topic).title,
  }));
}

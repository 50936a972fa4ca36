import { markdownContext } from '../markdown/context.ts';
import { PageText } from '../markdown/render/page-text.ts';
import type { Within } from '../markdown/parse/parse-body.ts';
import { fragments, urlsWithin } from '../model/urls.ts';
import type { Article } from '../model/story.ts';
import { groupByYear, orderEvents } from '../model/timeline/timeline.ts';
import { claimRows, claimsOf } from './claims.ts';
import type { Edition } from './edition.ts';
import { eventRows } from './events.ts';
import { figureViews } from './figures.ts';
import { listSources } from './page-lists.ts';
import { glossaryPage } from './glossary-page.ts';
import { articlesOf, topicsOf } from './topics.ts';

/**
 * The whole story in reading order: themes with their explainers, timeline, claims, figures, glossary, sources. Its
 * texts are set one after another, so that sources are numbered through, and links between entries stay inside.
 */
export function dossierPage(edition: Edition) {
  const { story, words } = edition;
  const urls = urlsWithin(edition.urls);
  const inside: Edition = { ...edition, urls, context: markdownContext(story, urls, words) };
  const text = new PageText(inside.context);
  const topics = topicsOf(inside);
  const themes = topics.map((topic) => {
    const file = `topics/${topic.id}.md`;
    const id = fragments.topic(topic.id);
    return {
      topic,
      id,
      answer: text.set(topic.summary, { file, inline: true, terms: false }).html,
      body: text.set(topic.body, { file, within: part(id, 1) }).html,
      articles: articlesOf(inside, topic.id).map((article) => setArticle(text, article)),
    };
  });
  const years = groupByYear(eventRows(inside, orderEvents(story.events), text), ({ date }) => date);
  const claims = topics
    .map((topic) => ({
      topic,
      rows: claimRows(inside, claimsOf(inside, topic.id), text, { full: true }),
    }))
    .filter(({ rows }) => rows.length > 0);
  const figures = figureViews(
    inside,
    story.numbers.map(({ id }) => id),
    text,
  );
  return {
    urls,
    themes,
    years,
    claims,
    figures,
    letters: glossaryPage(inside).letters,
    sources: listSources(inside, text),
  };
}

function setArticle(text: PageText, article: Article) {
  const file = `articles/${article.id}.md`;
  const id = fragments.article(article.id);
  return {
    article,
    id,
    brief: article.inBrief.map((point) => text.set(point, { file, inline: true }).html),
    body: text.set(article.body, { file, within: part(id, 2) }).html,
  };
}

function part(id: string, below: number): Within {
  return { prefix: `${id}--`, below };
}

import { PageText } from '../../markdown/render/page-text.ts';
import type { Within } from '../../markdown/parse/parse-body.ts';
import { fragments } from '../../model/urls.ts';
import type { Article, Topic } from '../../model/story.ts';
import { groupByYear, orderEvents } from '../../model/timeline/timeline.ts';
import { claimRows, claimsOf } from '../claims.ts';
import type { Edition } from '../make-edition.ts';
import { insideTopic, insideWhole } from './dossier-edition.ts';
import { eventRows } from '../events/event-rows.ts';
import { figureViews } from '../figures.ts';
import { listSources } from '../lists/page-lists.ts';
import { render } from '../rendered-entries.ts';
import { glossaryPage } from '../glossary-page.ts';
import { articlesOf, topicsOf } from '../topics.ts';

/**
 * A dossier in reading order: topics with their articles, timeline, claims, figures, glossary, sources. Its texts follow
 * one another, so that sources are numbered through, and links between entries that it holds stay inside.
 * @param about the topic that it holds; the whole story without it
 */
export function dossierPage(edition: Edition, about?: Topic) {
  const inside = about ? insideTopic(edition, about) : insideWhole(edition);
  const { story, urls } = inside;
  const text = new PageText(edition.words);
  const topics = topicsOf(inside);
  const themes = topics.map((topic) => {
    const file = `topics/${topic.id}.md`;
    const { language } = topic;
    const id = fragments.topic(topic.id);
    return {
      topic,
      id,
      answer: text.add(render(inside, topic.summary, { file, language, inline: true, terms: false })),
      body: text.add(render(inside, topic.body, { file, language, within: part(id, 1) })),
      articles: articlesOf(inside, topic.id).map((article) => articlePart(inside, text, article)),
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

function articlePart(edition: Edition, text: PageText, article: Article) {
  const file = `articles/${article.id}.md`;
  const { language } = article;
  const id = fragments.article(article.id);
  return {
    article,
    id,
    brief: article.inBrief.map((point) => text.add(render(edition, point, { file, language, inline: true }))),
    body: text.add(render(edition, article.body, { file, language, within: part(id, 2) })),
  };
}

function part(id: string, below: number): Within {
  return { prefix: `${id}--`, below };
}

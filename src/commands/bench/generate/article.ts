import {
  articlesPerTopic,
  articlesPerTerm,
  articlesPerFigure,
  mostTerms,
  topicOf,
  eventsOf,
  figureId,
  articleId,
  claimId,
  subjectOf,
  dayOf,
} from './plan.ts';
import { at, termName, topicName } from './names.ts';
import { citation, headings, list, paragraph, sentence, table, type Subject } from './prose.ts';
import { seeded, type Random } from './random.ts';
import { written, type Written } from './written.ts';

export function writeArticle(article: number): Written {
  const random = seeded(`article ${String(article)}`);
  const subject = subjectOf(article);
  const topic = topicName(topicOf(article));
  const thing = at(subject.theme.things, article);
  const title = `Why ${thing} matter in ${subject.place} (${String((article % articlesPerTopic) + 1)})`;
  const published = dayOf(random, 2024);
  const fields = {
    title,
    summary: `What is known about ${thing} in ${subject.place}, who decides about them, and where the sources differ.`,
    topic: topic.id,
    order: (article % articlesPerTopic) + 1,
    published,
    updated: published,
    asOf: '2024-09-30',
    inBrief: Array.from({ length: 3 }, () => `${sentence(random, subject)} ${citation(random, subject)}.`),
    claims: article % 2 === 0 ? [claimId(article / 2)] : [],
    changes: [],
    formerIds: [],
  };
  return written('articles', articleId(article), fields, articleBody(random, article, subject));
}

/** About 700 words: four parts of three or four paragraphs, with links, figures, a list, a table or our own reading. */
function articleBody(random: Random, article: number, subject: Subject): string {
  const extras = extrasOf(random, article);
  const parts = headings(random, 4).map((heading, part) => {
    const paragraphs = Array.from({ length: 4 }, (_, index) =>
      paragraph(random, subject, extras[part * 4 + index]),
    );
    return [`## ${heading}`, ...paragraphs, ...closingOf(random, article, part, subject)];
  });
  return parts.flat().join('\n\n');
}

/** What ends a section: a table, a list or our own reading. */
function closingOf(random: Random, article: number, part: number, subject: Subject): readonly string[] {
  if (part === 1 && article % 3 === 0) return [table(random, subject)];
  if (part === 2 && article % 2 === 0) return [list(random, subject)];
  if (part === 3 && article % 5 === 0) return [`:::analysis\n${sentence(random, subject)}.\n:::`];
  return [];
}

/** Sentences with links and figures, by the paragraph that holds them. */
function extrasOf(random: Random, article: number): readonly string[] {
  const link = (text: string, to: string) => `[${text}](${to})`;
  const figure = figureId(Math.floor(article / articlesPerFigure));
  const events = eventsOf(article).map(
    (id) => `This followed ${link('a decision of that year', `../events/${id}.md`)}`,
  );
  const earlier =
    article > 0 ? [random.whole(article), Math.max(article - 1, topicOf(article) * articlesPerTopic)] : [];
  const articles = earlier
    .filter((other) => other !== article)
    .map((other) => `The background is told in ${link('another explainer', `${articleId(other)}.md`)}`);
  const term = termName(Math.min(Math.floor(article / articlesPerTerm), mostTerms - 1));
  return [
    ...events,
    `The latest count speaks of :number[${figure}] cases`,
    `The rules come from the ${link(term.term, `../glossary/${term.id}.md`)}`,
    ...articles,
    `An overview stands under ${link('the topic', `../topics/${topicName(topicOf(article)).id}.md`)}`,
  ];
}

import { stringify } from 'yaml';
import { at, capital, placeName, slug, termName, topicName } from './names.ts';
import { citation, headings, list, paragraph, sentence, table, type Subject } from './prose.ts';
import { seeded, type Random } from './random.ts';
import { acts, publishers } from './words.ts';

/** How many articles a topic, a term and a figure go with. */
const articlesPerTopic = 10;
const articlesPerTerm = 4;
const articlesPerFigure = 5;
/** A glossary grows slowly, and at some point it is full. */
const mostTerms = 280;

const fileOf = (kind: string, id: string) => `en/${kind}/${id}.md`;

/** A Markdown entry as it stands in its file. */
export interface Written {
  readonly file: string;
  readonly text: string;
}

function written(kind: string, id: string, fields: object, body: string): Written {
  const front = stringify(fields, { lineWidth: 0 });
  return { file: fileOf(kind, id), text: `---\n${front}---\n\n${body}\n` };
}

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

/** What stands at the end of a part beside paragraphs. */
function closingOf(random: Random, article: number, part: number, subject: Subject): readonly string[] {
  if (part === 1 && article % 3 === 0) return [table(random, subject)];
  if (part === 2 && article % 2 === 0) return [list(random, subject)];
  if (part === 3 && article % 5 === 0) return [`:::analysis\n${sentence(random, subject)}.\n:::`];
  return [];
}

/** Sentences with links and figures, by the paragraph they stand in. */
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

export function writeEvents(article: number): readonly Written[] {
  const subject = subjectOf(article);
  const topic = topicName(topicOf(article));
  return eventsOf(article).map((id, index) => {
    const random = seeded(id);
    const fields = {
      title: `${capital(random.pick(['the council', 'the ministry', 'the governor', 'parliament']))} decides on ${at(subject.theme.things, article + index)} in ${subject.place}`,
      date: random.chance(0.8) ? dayOf(random, 2015 + random.whole(9)) : String(2015 + random.whole(9)),
      topics: [topic.id],
      places: [placeId(random.chance(0.7) ? topic.place : random.whole(20))],
      weight: random.chance(0.3) ? 'major' : 'minor',
    };
    return written('events', id, fields, paragraph(random, subject));
  });
}

export function writeTerm(term: number): Written {
  const random = seeded(`term ${String(term)}`);
  const subject = subjectOf(term * articlesPerTerm);
  const { id, term: name, alias, kind, meaning } = termName(term);
  const fields = {
    term: name,
    aliases: [alias],
    kind,
    short: `${meaning} in the districts around ${subject.place}.`,
    sources: subject.sources.slice(0, 2),
  };
  return written(
    'glossary',
    id,
    fields,
    `${sentence(random, { ...subject, terms: [] })} ${citation(random, subject)}.`,
  );
}

/** @param articles how many articles the story has */
export function writeTopic(index: number, articles: number): Written {
  const random = seeded(`topic ${String(index)}`);
  const { id, title, theme } = topicName(index);
  const first = index * articlesPerTopic;
  const numbers = range(first, Math.min(first + articlesPerTopic, articles)).map((article) =>
    Math.floor(article / articlesPerFigure),
  );
  const terms = range(first, Math.min(first + articlesPerTopic, articles)).map((article) =>
    Math.floor(article / articlesPerTerm),
  );
  const subject = subjectOf(first);
  const fields = {
    title,
    question: `What is happening with ${theme.name} in ${subject.place}, and who decides?`,
    summary: `${capital(theme.name)} became dearer and rarer, and the plans differ ${citation(random, subject)}.`,
    order: index + 1,
    accent: at(['accent-1', 'accent-2', 'accent-3'], index),
    numbers: [...new Set(numbers)].map(figureId),
    terms: [...new Set(terms)].filter((term) => term < mostTerms).map((term) => termName(term).id),
  };
  const body = headings(random, 3).flatMap((heading, part) => [
    `## ${heading}`,
    paragraph(
      random,
      subject,
      `The story begins with [the first explainer](../articles/${articleId(first)}.md)`,
    ),
    ...(part === 0 ? [] : [paragraph(random, subject)]),
  ]);
  return written('topics', id, fields, body.join('\n\n'));
}

/** One claim for two articles. */
export function writeClaim(claim: number): Written {
  const random = seeded(`claim ${String(claim)}`);
  const article = claim * 2;
  const subject = subjectOf(article);
  const fields = {
    topic: topicName(topicOf(article)).id,
    status: at(['reported', 'claimed', 'disputed'], claim),
    date: dayOf(random, 2015 + random.whole(9)),
    disputedBy: [],
  };
  const body = [
    `The council ${random.pick(acts)} ${random.pick(subject.theme.things)} ${citation(random, subject)}.`,
    paragraph(random, subject),
  ];
  return written('claims', `claim-${String(claim + 1)}`, fields, body.join('\n\n'));
}

export const placeId = (place: number) => slug(placeName(place));

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

export function dayOf(random: Random, year: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year)}-${two(1 + random.whole(8))}-${two(1 + random.whole(28))}`;
}

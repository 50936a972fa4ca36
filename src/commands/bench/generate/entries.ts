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
  placeId,
  range,
  dayOf,
} from './plan.ts';
import { at, capital, termName, topicName } from './names.ts';
import { citation, headings, paragraph, sentence } from './prose.ts';
import { seeded } from './random.ts';
import { acts } from './words.ts';
import { written, type Written } from './written.ts';

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
  const status = at(['reported', 'claimed', 'disputed'], claim);
  const fields = {
    topic: topicName(topicOf(article)).id,
    status,
    date: dayOf(random, 2015 + random.whole(9)),
    disputedBy: [],
    ...(status === 'disputed' && { disputedByOthers: { en: 'the other bank' } }),
  };
  const body = [
    `The council ${random.pick(acts)} ${random.pick(subject.theme.things)} ${citation(random, subject)}.`,
    paragraph(random, subject),
  ];
  return written('claims', claimId(claim), fields, body.join('\n\n'));
}

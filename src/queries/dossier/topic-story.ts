import type { Rendered } from '../../markdown/render/render.ts';
import { termsOf } from '../../model/backlinks.ts';
import type { Story, Topic } from '../../model/story.ts';
import { claimsOf } from '../claims.ts';
import { entriesById, onceAnEdition, type Edition } from '../make-edition.ts';
import { listedEvent, renderedArticle, renderedClaim, renderedTopic } from '../rendered-entries.ts';
import { articlesOf } from '../topics.ts';

/** A part of a story, and the entries that its texts link to, inside it and outside, as `kind/id`. */
export interface TopicStory {
  readonly story: Story;
  readonly links: readonly string[];
}

/**
 * The part of a story that belongs to one topic: its articles, claims and events, and the other events, terms, figures,
 * places and sources that these use.
 */
export function topicStory(edition: Edition, topic: Topic): TopicStory {
  const byId = entriesById(edition);
  const articles = articlesOf(edition, topic.id);
  const claims = claimsOf(edition, topic.id);
  const { answer, body } = renderedTopic(edition, topic);
  const texts: Rendered[] = [answer, body];
  for (const article of articles) {
    const rendered = renderedArticle(edition, article);
    texts.push(...rendered.brief.map(({ text }) => text), rendered.body);
  }
  for (const claim of claims) {
    const { statement, against } = renderedClaim(edition, claim);
    texts.push(statement, ...(against ? [against] : []));
  }
  const linked = texts.flatMap(({ links }) => links.filter((key) => key.startsWith('events/')));
  const events = named(byId.events, [
    ...(eventsByTopic(edition).get(topic.id) ?? []),
    ...linked.map((key) => key.replace('events/', '')),
  ]);
  texts.push(...events.map((event) => listedEvent(edition, event)));

  const numbers = named(byId.numbers, [...topic.numbers, ...texts.flatMap((text) => text.numbers)]);
  const statements = numbers.flatMap((figure) => figure.statements);
  const speakers = claims.flatMap(({ by, disputedBy }) => [...(by ? [by] : []), ...disputedBy]);
  return {
    story: {
      ...edition.story,
      articles,
      topics: [topic],
      claims,
      events,
      numbers,
      glossary: named(byId.glossary, [...topic.terms, ...texts.flatMap(termsOf), ...speakers]),
      places: named(
        byId.places,
        events.flatMap(({ places }) => places),
      ),
      sources: named(byId.sources, [
        ...texts.flatMap(({ citations }) => citations),
        ...statements.flatMap(({ sources }) => sources),
      ]),
    },
    links: texts.flatMap(({ links }) => links),
  };
}

const eventsByTopic = onceAnEdition(({ story }) => {
  const ids = new Map<string, string[]>();
  for (const { id, topics } of story.events) {
    for (const topic of topics) {
      const others = ids.get(topic);
      if (others) others.push(id);
      else ids.set(topic, [id]);
    }
  }
  return ids;
});

/** Entries by their ids, each once; what does not exist is left out. */
function named<T>(entries: ReadonlyMap<string, T>, ids: readonly string[]): readonly T[] {
  return [...new Set(ids)].flatMap((id) => entries.get(id) ?? []);
}

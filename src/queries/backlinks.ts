import type { Rendered } from '../markdown/render/render.ts';
import { indexUses, type Used } from '../model/backlinks.ts';
import { indexMentions, type MentionedIn, type Readable } from '../model/glossary/mentions.ts';
import { placeFinder } from '../model/places/places.ts';
import type { Article, Claim, StoryEvent, Term, Topic } from '../model/story.ts';
import { nameOf } from '../model/text/citations.ts';
import { entriesById, onceAnEdition, type Edition } from './make-edition.ts';
import {
  render,
  renderedArticle,
  renderedClaim,
  renderedEvent,
  renderedTerm,
  renderedTopic,
} from './rendered-entries.ts';

/** What an entry uses and what its texts say. */
type Referring = Used & Readable;

/** Who uses what in an edition. */
export const usesIn = onceAnEdition((edition) => indexUses(referring(edition), edition.story.numbers));

/** Where a term is mentioned, its own page left out. */
export function mentionsOf(edition: Edition, term: string): readonly MentionedIn[] {
  return (mentionsIn(edition).get(term) ?? []).filter(
    ({ use }) => use.kind !== 'glossary' || use.id !== term,
  );
}

const mentionsIn = onceAnEdition((edition) =>
  indexMentions(referring(edition), edition.context.findMentions, edition.story.language),
);

/** The search for places in running text. */
export const findPlacesIn = onceAnEdition(({ story }) => placeFinder(story));

/** Every entry in the order in which lists of uses show them: topics, articles, events, claims, terms. */
const referring = onceAnEdition((edition): readonly Referring[] => {
  const { topics, articles, events, claims, glossary } = edition.story;
  const claimsByTopic = Map.groupBy(claims, ({ topic }) => topic);
  const claimsOf = (topic: string) => (claimsByTopic.get(topic) ?? []).map(({ id }) => id);
  const findPlaces = findPlacesIn(edition);
  const entries = [
    ...topics.map((topic) => ofTopic(edition, topic, claimsOf(topic.id))),
    ...articles.map((article) => ofArticle(edition, article, claimsOf(article.topic))),
    ...events.map((event) => ofEvent(edition, event)),
    ...claims.map((claim) => ofClaim(edition, claim)),
    ...glossary.map((term) => ofTerm(edition, term)),
  ];
  return entries.map((entry) => {
    const named = entry.passages.flatMap(({ text }) => findPlaces(text).map(({ id }) => id));
    return { ...entry, places: [...entry.places, ...named] };
  });
});

function ofTopic(edition: Edition, topic: Topic, claims: readonly string[]): Referring {
  const { id, title, summary, numbers, terms } = topic;
  const use = { kind: 'topics' as const, id, title, url: edition.urls.topic(id) };
  // On its page the answer has no marked terms; it mentions them all the same.
  const answer = render(edition, summary, { file: `topics/${id}.md`, inline: true });
  return entry(use, [answer, renderedTopic(edition, topic).body], { numbers, terms, claims });
}

function ofArticle(edition: Edition, article: Article, claims: readonly string[]): Referring {
  const { id, title } = article;
  const use = { kind: 'articles' as const, id, title, url: edition.urls.article(id) };
  const section = { id: 'brief', title: edition.words.article.brief };
  const { brief, body } = renderedArticle(edition, article);
  const points = brief.map(({ text }) => ({
    ...text,
    passages: text.passages.map((passage) => ({ ...passage, section })),
  }));
  return entry(use, [...points, body], { claims });
}

function ofEvent(edition: Edition, event: StoryEvent): Referring {
  const { id, title, places } = event;
  const use = { kind: 'events' as const, id, title, url: edition.urls.event(id) };
  const listed = entriesById(edition).places;
  const sources = places.flatMap((place) => listed.get(place)?.sources ?? []);
  return entry(use, [renderedEvent(edition, event)], { places, sources });
}

function ofClaim(edition: Edition, claim: Claim): Referring {
  const { id, body, by, disputedBy } = claim;
  const use = { kind: 'claims' as const, id, title: nameOf(body), url: edition.urls.claims(id) };
  const { statement, against } = renderedClaim(edition, claim);
  const texts = [statement, ...(against ? [against] : [])];
  // Tables of claims mark no terms, so they are looked for here.
  const named = texts.flatMap(({ passages }) =>
    passages.flatMap(({ text }) => edition.context.findMentions(text).map((mention) => mention.id)),
  );
  return entry(use, texts, { terms: [...named, ...(by ? [by] : []), ...disputedBy] });
}

function ofTerm(edition: Edition, term: Term): Referring {
  const { id, short, sources } = term;
  const use = { kind: 'glossary' as const, id, title: term.term, url: edition.urls.term(id) };
  const { passages, ...used } = entry(use, [renderedTerm(edition, term).body], { sources });
  return { ...used, passages: [{ text: short }, ...passages] };
}

/** What an entry uses: through its texts, and through its front matter. */
function entry(
  use: Used['use'],
  texts: readonly Pick<Rendered, 'citations' | 'terms' | 'numbers' | 'links' | 'passages'>[],
  { sources = [], terms = [], numbers = [], places = [], claims = [] }: Partial<Used>,
): Referring {
  return {
    use,
    sources: [...texts.flatMap(({ citations }) => citations), ...sources],
    terms: [...texts.flatMap((text) => text.terms), ...terms],
    numbers: [...texts.flatMap((text) => text.numbers), ...numbers],
    places,
    claims,
    links: texts.flatMap(({ links }) => links),
    passages: texts.flatMap(({ passages }) => passages),
  };
}

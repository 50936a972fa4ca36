import type { Collection } from '../kinds/collections.ts';
import { referencesIn } from '../kinds/fields.ts';
import { kinds, titleOf, type DataOf } from '../kinds/kinds.ts';
import type { Rendered } from '../markdown/render/render.ts';
import { indexUses, type Used } from '../model/backlinks.ts';
import { indexMentions, type MentionedIn, type Readable } from '../model/glossary/mentions.ts';
import { placeFinder } from '../model/places/places.ts';
import { orderEvents } from '../model/timeline/timeline.ts';
import type { Article, Claim, Page, StoryEvent, Term, Text, TextKind, Topic } from '../model/story.ts';
import { statementsPage } from '../model/urls.ts';
import { entriesById, onceAnEdition, plainIn, type Edition } from './make-edition.ts';
import {
  render,
  renderedArticle,
  renderedClaim,
  renderedEvent,
  renderedStatement,
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

/** Every entry in the order in which lists of uses show them: topics, articles, events in order of time, claims, the page of statements, terms. */
const referring = onceAnEdition((edition): readonly Referring[] => {
  const { topics, articles, events, claims, pages, glossary } = edition.story;
  const findPlaces = findPlacesIn(edition);
  const entries = [
    ...topics.map((topic) => ofTopic(edition, topic)),
    ...articles.map((article) => ofArticle(edition, article)),
    ...orderEvents(events).map((event) => ofEvent(edition, event)),
    ...claims.map((claim) => ofClaim(edition, claim)),
    ...pages.filter(({ id }) => id === statementsPage).map((page) => ofStatements(edition, page)),
    ...glossary.map((term) => ofTerm(edition, term)),
  ];
  return entries.map((entry) => {
    const named = entry.passages.flatMap(({ text }) => findPlaces(text).map(({ id }) => id));
    return { ...entry, places: [...entry.places, ...named] };
  });
});

function ofTopic(edition: Edition, topic: Topic): Referring {
  // On its page the answer has no marked terms; it mentions them all the same.
  const { id, language } = topic;
  const answer = render(edition, topic.summary, { file: `topics/${id}.md`, language, inline: true });
  const claims = edition.story.claims
    .filter((claim) => claim.topic === topic.id && claim.status === 'disputed')
    .map(({ id }) => id);
  return referringEntry(edition, 'topics', topic, [answer, renderedTopic(edition, topic).body], { claims });
}

function ofArticle(edition: Edition, article: Article): Referring {
  const section = { id: 'brief', title: edition.words.article.brief };
  const { brief, body } = renderedArticle(edition, article);
  const points = brief.map(({ text }) => ({
    ...text,
    passages: text.passages.map((passage) => ({ ...passage, section })),
  }));
  return referringEntry(edition, 'articles', article, [...points, body]);
}

function ofEvent(edition: Edition, event: StoryEvent): Referring {
  const listed = entriesById(edition).places;
  const sources = event.places.flatMap((place) => listed.get(place)?.sources ?? []);
  return referringEntry(edition, 'events', event, [renderedEvent(edition, event)], { sources });
}

function ofClaim(edition: Edition, claim: Claim): Referring {
  const { statement, against } = renderedClaim(edition, claim);
  const texts = [statement, ...(against ? [against] : [])];
  // Tables of claims mark no terms, so they are looked for here.
  const terms = texts.flatMap(({ passages }) =>
    passages.flatMap(({ text }) => edition.context.findMentions(text).map((mention) => mention.id)),
  );
  return referringEntry(edition, 'claims', claim, texts, { terms });
}

/** The page of a text checked line by line is one user of what its statements cite. */
function ofStatements(edition: Edition, page: Page): Referring {
  const texts = edition.story.statements.map((statement) => renderedStatement(edition, statement));
  return referringEntry(edition, 'pages', page, texts);
}

function ofTerm(edition: Edition, term: Term): Referring {
  const texts = [renderedTerm(edition, term).body];
  const { passages, ...used } = referringEntry(edition, 'glossary', term, texts);
  return { ...used, passages: [{ text: term.short }, ...passages] };
}

/** What an entry uses: through its texts, through its front matter, and what only its own kind knows. */
function referringEntry<C extends TextKind>(
  edition: Edition,
  kind: C,
  entry: DataOf<C> & Text,
  texts: readonly Pick<Rendered, 'citations' | 'terms' | 'numbers' | 'links' | 'passages'>[],
  { sources = [], terms = [], claims = [] }: Partial<Used> = {},
): Referring {
  const { id, body, lang } = entry;
  const { urls } = edition;
  const plain = plainIn(edition);
  const references = Map.groupBy(referencesIn(kinds[kind].schema, entry), ({ to }) => to);
  const named = (collection: Collection) => (references.get(collection) ?? []).map((one) => one.id);
  return {
    use: { kind, id, title: titleOf(kind, entry, body, plain), url: kinds[kind].url(urls, id), lang },
    sources: [...texts.flatMap(({ citations }) => citations), ...named('sources'), ...sources],
    terms: [...texts.flatMap((text) => text.terms), ...named('glossary'), ...terms],
    numbers: [...texts.flatMap(({ numbers }) => numbers), ...named('numbers')],
    places: named('places'),
    claims: [...named('claims'), ...claims],
    links: texts.flatMap(({ links }) => links),
    passages: texts.flatMap(({ passages }) => passages),
  };
}

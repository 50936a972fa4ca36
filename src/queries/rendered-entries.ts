import { renderMarkdown, type Rendered } from '../markdown/render/render.ts';
import { nameOf } from '../model/text/citations.ts';
import type { Readable } from '../model/glossary/mentions.ts';
import { placeFinder } from '../model/places/places.ts';
import { byId, type Article, type Claim, type StoryEvent } from '../model/story.ts';
import type { Term, TextKind, Topic } from '../model/story.ts';
import type { Used } from '../model/backlinks.ts';
import type { Edition } from './edition.ts';

/** An entry with its texts set once: what they use, and what they say. */
export type SetEntry = Used & Readable;

const made = new WeakMap<Edition, readonly SetEntry[]>();

/** Every entry in the order in which lists of uses show them: themes, explainers, events, claims, terms. */
export function textsIn(edition: Edition): readonly SetEntry[] {
  const entries = made.get(edition) ?? setAll(edition);
  made.set(edition, entries);
  return entries;
}

function setAll(edition: Edition): readonly SetEntry[] {
  const { topics, articles, events, claims, glossary } = edition.story;
  const findPlaces = placeFinder(edition.story);
  const entries = [
    ...topics.map((topic) => setTopic(edition, topic)),
    ...articles.map((article) => setArticle(edition, article)),
    ...events.map((event) => setEvent(edition, event)),
    ...claims.map((claim) => setClaim(edition, claim)),
    ...glossary.map((term) => setTerm(edition, term)),
  ];
  return entries.map((entry) => {
    const named = entry.passages.flatMap(({ text }) => findPlaces(text).map(({ id }) => id));
    return { ...entry, places: [...entry.places, ...named] };
  });
}

function setTopic(edition: Edition, { id, title, summary, body, numbers, terms }: Topic): SetEntry {
  const use = { kind: 'topics' as const, id, title, url: edition.urls.topic(id) };
  return entry(use, set(edition, 'topics', id, [summary, body]), {
    numbers,
    terms,
    claims: claimsOf(edition, id),
  });
}

function setArticle(edition: Edition, { id, title, topic, inBrief, body }: Article): SetEntry {
  const use = { kind: 'articles' as const, id, title, url: edition.urls.article(id) };
  const section = { id: 'brief', title: edition.words.article.brief };
  const brief = set(edition, 'articles', id, inBrief).map((rendered) => ({
    ...rendered,
    passages: rendered.passages.map((passage) => ({ ...passage, section })),
  }));
  return entry(use, [...brief, ...set(edition, 'articles', id, [body])], {
    claims: claimsOf(edition, topic),
  });
}

function setEvent(edition: Edition, { id, title, body, places }: StoryEvent): SetEntry {
  const use = { kind: 'events' as const, id, title, url: edition.urls.event(id) };
  const listed = byId(edition.story.places);
  const sources = places.flatMap((place) => listed.get(place)?.sources ?? []);
  return entry(use, set(edition, 'events', id, [body]), { places, sources });
}

function setClaim(edition: Edition, { id, body, by, disputedBy }: Claim): SetEntry {
  const use = { kind: 'claims' as const, id, title: nameOf(body), url: `${edition.urls.claims()}#${id}` };
  return entry(use, set(edition, 'claims', id, [body]), { terms: [...(by ? [by] : []), ...disputedBy] });
}

function setTerm(edition: Edition, { id, term, short, body, sources }: Term): SetEntry {
  const use = { kind: 'glossary' as const, id, title: term, url: edition.urls.term(id) };
  const { passages, ...used } = entry(use, set(edition, 'glossary', id, [body]), { sources });
  return { ...used, passages: [{ text: short }, ...passages] };
}

function claimsOf({ story }: Edition, topic: string): readonly string[] {
  return story.claims.filter((claim) => claim.topic === topic).map(({ id }) => id);
}

function set(edition: Edition, kind: TextKind, id: string, texts: readonly string[]): readonly Rendered[] {
  const self = kind === 'glossary' ? { selfTerm: id } : {};
  const options = { file: `${kind}/${id}.md`, provenance: false, ...self };
  return texts.map((text) => renderMarkdown(text, edition.context, options));
}

/** What an entry uses: through its texts, and through its front matter. */
function entry(
  use: Used['use'],
  texts: readonly Rendered[],
  { sources = [], terms = [], numbers = [], places = [], claims = [] }: Partial<Used>,
): SetEntry {
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

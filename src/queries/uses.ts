import { renderMarkdown, type Rendered } from '../markdown/render.ts';
import { byId, type TextKind } from '../model/story.ts';
import type { Edition } from './edition.ts';

/** An entry that uses a source, a term or another entry, ready to be linked. */
export interface Use {
  readonly kind: TextKind;
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** Who uses what: by id of source, term or figure, and by `kind/id` of the entry linked to. */
export interface Uses {
  readonly sources: ReadonlyMap<string, readonly Use[]>;
  readonly terms: ReadonlyMap<string, readonly Use[]>;
  readonly numbers: ReadonlyMap<string, readonly Use[]>;
  readonly entries: ReadonlyMap<string, readonly Use[]>;
}

const made = new WeakMap<Edition, Uses>();

/** Every use in an edition, found by setting each text once. */
export function usesIn(edition: Edition): Uses {
  const uses = made.get(edition) ?? collect(edition);
  made.set(edition, uses);
  return uses;
}

function collect(edition: Edition): Uses {
  const [sources, terms, entries, figuresUsed] = [new Index(), new Index(), new Index(), new Index()];
  const figures = byId(edition.story.numbers);
  const addFigure = (id: string, use: Use) => {
    figuresUsed.add(id, use);
    for (const statement of figures.get(id)?.statements ?? [])
      for (const source of statement.sources) sources.add(source, use);
  };
  for (const { use, texts, also, numbers } of usable(edition)) {
    for (const text of texts) {
      const { citations, terms: marked, links, numbers: used } = set(edition, use, text);
      for (const id of used) addFigure(id, use);
      for (const id of citations) sources.add(id, use);
      for (const id of marked) terms.add(id, use);
      for (const key of links) entries.add(key, use);
    }
    for (const id of numbers) addFigure(id, use);
    for (const id of also) sources.add(id, use);
  }
  return { sources, terms, entries, numbers: figuresUsed };
}

interface Usable {
  readonly use: Use;
  readonly texts: readonly string[];
  /** Sources and figures named in the front matter. */
  readonly also: readonly string[];
  readonly numbers: readonly string[];
}

function usable({ story, urls }: Edition): readonly Usable[] {
  const places = byId(story.places);
  return [
    ...story.topics.map(({ id, title, summary, body, numbers }) => ({
      use: { kind: 'topics' as const, id, title, url: urls.topic(id) },
      texts: [summary, body],
      also: [],
      numbers,
    })),
    ...story.articles.map(({ id, title, inBrief, body }) => ({
      use: { kind: 'articles' as const, id, title, url: urls.article(id) },
      texts: [...inBrief, body],
      also: [],
      numbers: [],
    })),
    ...story.events.map(({ id, title, body, places: where }) => ({
      use: { kind: 'events' as const, id, title, url: urls.event(id) },
      texts: [body],
      also: where.flatMap((place) => places.get(place)?.sources ?? []),
      numbers: [],
    })),
    ...story.glossary.map(({ id, term, body, sources }) => ({
      use: { kind: 'glossary' as const, id, title: term, url: urls.term(id) },
      texts: [body],
      also: sources,
      numbers: [],
    })),
    ...story.claims.map(({ id, body }) => ({
      use: { kind: 'claims' as const, id, title: firstWords(body), url: `${urls.claims()}#${id}` },
      texts: [body],
      also: [],
      numbers: [],
    })),
  ];
}

function set({ context }: Edition, { kind, id }: Use, text: string): Rendered {
  const selfTerm = kind === 'glossary' ? { selfTerm: id } : {};
  return renderMarkdown(text, context, { file: `${kind}/${id}.md`, provenance: false, ...selfTerm });
}

function firstWords(body: string): string {
  const words = body
    .replace(/\[@[^\]]*\]/g, '')
    .trim()
    .split(/\s+/);
  return `${words.slice(0, 8).join(' ')}${words.length > 8 ? '…' : ''}`;
}

/** Uses by key, each entry once. */
class Index extends Map<string, Use[]> {
  add(key: string, use: Use): void {
    const uses = this.get(key) ?? [];
    if (!uses.includes(use)) this.set(key, [...uses, use]);
  }
}

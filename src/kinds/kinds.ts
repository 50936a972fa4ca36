import type { z } from 'zod';
import { article } from './article.ts';
import { claim } from './claim.ts';
import { textCollections, type Collection, type TextKind } from './collections.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import type { Plain } from './kind.ts';
import { page } from './page.ts';
import { place } from './place.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';
import { style } from './style.ts';
import { term } from './term.ts';
import { topic } from './topic.ts';
import { typeset } from '../model/text/typography/typeset.ts';

/** The kinds of Markdown file. */
export const textKinds = {
  articles: article,
  topics: topic,
  events: event,
  glossary: term,
  claims: claim,
  statements: statement,
  pages: page,
} as const satisfies Readonly<Record<TextKind, object>>;

/** A collection whose entries have pages of their own: its kind has facts of a page. */
export type PageCollection = {
  [C in TextKind]: (typeof textKinds)[C] extends { readonly facts: unknown } ? C : never;
}[TextKind];

export const collectionsWithPages = textCollections.filter(
  (collection): collection is PageCollection => 'facts' in textKinds[collection],
);

/** Every kind of entry, by its collection. */
export const kinds = {
  ...textKinds,
  sources: source,
  numbers: figure,
  places: place,
  site,
  style,
} as const satisfies Readonly<Record<Collection, object>>;

/** What the fields of an entry hold once they have passed its schema. */
export type DataOf<C extends Collection> = z.output<(typeof kinds)[C]['schema']>;

/** The same for a translation. */
export type TranslatedDataOf<C extends TextKind> = z.output<(typeof textKinds)[C]['translation']>;

/** The table as functions over any collection need it: what a kind says fits the data of its own collection. */
const definitions: {
  readonly [C in Collection]: {
    readonly schema: z.ZodType<DataOf<C>>;
    readonly titleOf: (data: DataOf<C>, body: string, plain: Plain) => string;
    readonly reservedIds?: readonly string[];
  };
} = kinds;

/** What the page of an entry of a collection says of itself. */
type FactsOf<C extends PageCollection> = ReturnType<(typeof textKinds)[C]['facts']>;

const pages: {
  readonly [C in PageCollection]: {
    readonly facts: (data: DataOf<C>, body: string, plain: Plain) => FactsOf<C>;
  };
} = textKinds;

/** What an entry says of its page. A description that is taken from Markdown is set here, as the rest of its words were before. */
export function factsOf<C extends PageCollection>(
  collection: C,
  entry: DataOf<C> & { readonly language: string; readonly body: string },
  plain: Plain,
): FactsOf<C> {
  const facts = pages[collection].facts(entry, entry.body, plain);
  return { ...facts, description: typeset(facts.description, entry.language) };
}

/** An entry's data as its schema gives it. */
export function parseData<C extends Collection>(
  collection: C,
  data: unknown,
): z.ZodSafeParseResult<DataOf<C>> {
  return definitions[collection].schema.safeParse(data);
}

/** What a person knows an entry by. */
export function titleOf<C extends Collection>(
  collection: C,
  data: DataOf<C>,
  body: string,
  plain: Plain,
): string {
  return definitions[collection].titleOf(data, body, plain);
}

/** Ids of a collection that are parts of the site's own addresses and would hide a page. */
export function reservedIdsOf(collection: Collection): readonly string[] {
  return definitions[collection].reservedIds ?? [];
}

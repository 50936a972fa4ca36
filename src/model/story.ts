import type { z } from 'zod';
import { numberSchema, placeSchema, sourceSchema } from './data-schemas.ts';
import {
  articleSchema,
  claimSchema,
  eventSchema,
  pageSchema,
  siteSchema,
  termSchema,
  topicSchema,
} from './schemas.ts';

/** The kinds of Markdown file, each a folder under a language, with what its front matter holds. */
export const textSchemas = {
  articles: articleSchema,
  topics: topicSchema,
  events: eventSchema,
  glossary: termSchema,
  claims: claimSchema,
  pages: pageSchema,
} as const;

/** The data files in which each key is an entry. */
export const dataSchemas = { sources: sourceSchema, numbers: numberSchema, places: placeSchema } as const;

export { siteSchema };

export type TextKind = keyof typeof textSchemas;
export type DataKind = keyof typeof dataSchemas;

/** What every Markdown entry has besides its front matter. */
export interface Text {
  readonly id: string;
  /** The language its words are in: the original's, where a translation is missing. */
  readonly language: string;
  /** What a reader should know of its translation: there is none, or the original has changed since. */
  readonly translation?: 'missing' | 'stale';
  /** Markdown without the front matter. */
  readonly body: string;
}

export interface Keyed {
  readonly id: string;
}

export type Site = z.output<typeof siteSchema>;
export type Article = z.output<typeof articleSchema> & Text;
export type Topic = z.output<typeof topicSchema> & Text;
export type StoryEvent = z.output<typeof eventSchema> & Text;
export type Term = z.output<typeof termSchema> & Text;
export type Claim = z.output<typeof claimSchema> & Text;
export type Page = z.output<typeof pageSchema> & Text;
export type Source = z.output<typeof sourceSchema> & Keyed;
export type Figure = z.output<typeof numberSchema> & Keyed;
export type Statement = Figure['statements'][number];
export type Place = z.output<typeof placeSchema> & Keyed;

/** The whole publication in one language. Lists have no promised order: sort where it matters. */
export interface Story {
  readonly language: string;
  readonly site: Site;
  readonly sources: readonly Source[];
  readonly numbers: readonly Figure[];
  readonly places: readonly Place[];
  readonly articles: readonly Article[];
  readonly topics: readonly Topic[];
  readonly events: readonly StoryEvent[];
  readonly glossary: readonly Term[];
  readonly claims: readonly Claim[];
  readonly pages: readonly Page[];
}

/** Entries by id. */
export function byId<T extends Keyed>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The word for this language, or the default language's when a translation is missing. */
export function inLanguage(words: Readonly<Record<string, string>>, language: string): string {
  return words[language] ?? Object.values(words)[0] ?? '';
}

/** Whether every paragraph of these entries must carry its sources. */
export function provenanceHolds(kind: string): boolean {
  return ['articles', 'topics', 'events', 'claims', 'glossary'].includes(kind);
}

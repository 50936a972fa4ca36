import type { DataKind, TextKind } from '../kinds/collections.ts';
import type { DataOf } from '../kinds/kinds.ts';
import type { accents } from './fields.ts';
import type { Extent } from './places/extent.ts';

export type { DataKind, TextKind };

/** What every Markdown entry has besides its front matter. */
export interface Text {
  readonly id: string;
  /** The language its words are in: the original's, where a translation is missing. */
  readonly language: string;
  /** That language where it is not the page's, for `lang` on what holds its words. */
  readonly lang?: string;
  /** What a reader should know of its translation: there is none, or the original has changed since. */
  readonly translation?: 'missing' | StaleTranslation;
  /** Markdown without the front matter. */
  readonly body: string;
}

/** A translation whose original has changed since. Days are `YYYY-MM-DD`. */
export interface StaleTranslation {
  /** The day it was made. */
  readonly made: string;
  /** The day the original changed, where that is known and comes later. */
  readonly changed?: string;
}

export interface Keyed {
  readonly id: string;
}

/** The settings as an editor wrote them. */
export type Settings = DataOf<'site'>;
/** The settings, with what may be left out (story/left-out.ts). */
export type Site = Omit<Settings, 'extent' | 'mainEvents'> & {
  /** What maps show; undefined where there are none. */
  readonly extent: Extent | undefined;
  readonly mainEvents: string[];
};
export type Style = DataOf<'style'>;
export type AvoidedPhrase = Style['phrases'][string][number];
/** An article; a note of a change may still be in the language of its original. */
export type Article = Omit<DataOf<'articles'>, 'changes' | 'updated'> &
  Text & { updated: string; changes: (DataOf<'articles'>['changes'][number] & Pick<Text, 'lang'>)[] };
export type Topic = DataOf<'topics'> & Text & { accent: (typeof accents)[number] };
export type StoryEvent = DataOf<'events'> & Text;
export type Term = DataOf<'glossary'> & Text;
export type Claim = DataOf<'claims'> & Text;
export type CheckedStatement = DataOf<'statements'> & Text;
export type Page = DataOf<'pages'> & Text;
export type Source = DataOf<'sources'> & Keyed;
export type Quote = Source['quotes'][number];
export type Figure = DataOf<'numbers'> & Keyed;
export type Statement = Figure['statements'][number];
export type Place = DataOf<'places'> & Keyed;

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
  readonly statements: readonly CheckedStatement[];
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

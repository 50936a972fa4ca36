import type { Collection } from '../kinds/collections.ts';
import type { Localised } from '../model/localised.ts';
import type { Span } from './positions.ts';
import type { Locations } from './yaml.ts';

export type { Collection };

/** One entry as it stands in a file, before anyone has judged it. */
export interface Entry extends Locations {
  readonly collection: Collection;
  readonly id: string;
  /** The language folder it stands in; undefined for data files. */
  readonly language?: string;
  /** Path of the file within the content folder, with `/`. */
  readonly file: string;
  /** Front matter or YAML value, unvalidated. */
  readonly data: unknown;
  /** Markdown after the front matter; empty for data. */
  readonly body: string;
  /** Where a stretch of `body` stands in the file, by offsets. */
  readonly locateBody: (from: number, to: number) => Span;
}

/** Why a file could not become an entry. */
export interface ReadProblem extends Span {
  readonly kind:
    | 'yaml-broken'
    | 'key-repeated'
    | 'words-commented'
    | 'quotes-curly'
    | 'frontmatter-missing'
    | 'frontmatter-unclosed'
    | 'file-unknown'
    | 'entries-together'
    | 'file-missing'
    | 'file-foreign'
    | 'file-crashed'
    | 'file-unreadable'
    | 'folder-missing'
    | 'link-broken'
    | 'id-invalid'
    | 'encoding-broken'
    | 'character-refused'
    | 'merge-marker';
  readonly file: string;
  readonly detail: Localised;
}

/** What a content folder holds. */
export interface Reading {
  readonly entries: readonly Entry[];
  readonly problems: readonly ReadProblem[];
  /** The text of every file read, by path, for the report. */
  readonly texts: ReadonlyMap<string, string>;
  /** What makes the site look like the house's, by path: logo and icon. */
  readonly look: ReadonlyMap<string, Uint8Array>;
}

import type { DataKind, TextKind } from '../model/story.ts';
import type { Position } from './positions.ts';
import type { DataPath } from './yaml.ts';

export type Collection = 'site' | DataKind | TextKind;

/** One entry as it stands in a file, before anyone has judged it. */
export interface Entry {
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
  /** Line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
  /** Where the value at a path of `data` stands in the file. */
  readonly locate: (path: DataPath) => Position;
  /** Where the words of a value begin, inside quotes. */
  readonly locateText: (path: DataPath) => Position;
}

/** Why a file could not become an entry. */
export interface ReadProblem {
  readonly kind: 'yaml-broken' | 'frontmatter-missing' | 'file-unknown' | 'file-missing' | 'id-invalid';
  readonly file: string;
  readonly at: Position;
  readonly detail: string;
}

/** What a content folder holds. */
export interface Reading {
  readonly entries: readonly Entry[];
  readonly problems: readonly ReadProblem[];
  /** The text of every file read, by path, for the report. */
  readonly texts: ReadonlyMap<string, string>;
}

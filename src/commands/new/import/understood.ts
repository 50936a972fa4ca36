import type { InEach } from '../../../model/localised.ts';

/** What became of one item of a file: the fields that the file answers, and in words what it does not or cannot. */
export interface Understood {
  /** What a person knows it by: its title, or what the file calls it. */
  readonly name: string;
  /** What the file calls it, where that can be an id. */
  readonly id?: string;
  /** The fields that the file answers. What it does not know is not there. */
  readonly values: Fields;
  /** What the file has and an entry has no place for: `pages 12-14`. */
  readonly leftOut: readonly string[];
  /** What was changed on the way, and why. */
  readonly remarks: readonly InEach[];
  /** What the file says of a field that an editor must choose: `book` for the kind. */
  readonly hints: Readonly<Record<string, string>>;
  /** How it is recognised where it is there already. */
  readonly digitalId?: string;
}

/** An item of which nothing can be made. */
export interface Refused {
  readonly name: string;
  readonly why: InEach;
}

export interface ReadFile {
  readonly items: readonly Understood[];
  readonly refused: readonly Refused[];
  /** What the file holds besides its items and an entry has no place for. */
  readonly leftOut: readonly string[];
}

/** Anything that JSON, BibTeX or RIS may hold under a name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value has named fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a file has itself under a name, and no prototype: files may name a field `constructor`. */
export function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** A field that holds a text or a number, as text; an empty one is not there. */
export function textIn(fields: Fields, name: string): string | undefined {
  const value = own(fields, name);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

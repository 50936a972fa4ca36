import type { z } from 'zod';
import type { Urls } from '../model/urls.ts';

/** What every kind of entry says of itself. */
interface Kind<Schema extends z.ZodObject> {
  /** What an editor calls one of them: `npm run new -- event`. */
  readonly name: string;
  readonly schema: Schema;
  /** What a person knows an entry by. */
  readonly titleOf: (data: z.output<Schema>, body: string) => string;
  /** Its address: a page of its own, or a place on the page that lists all of its kind. */
  readonly url: (urls: Urls, id: string) => string;
  /** Ids that are parts of the site's own addresses and would hide a page. */
  readonly reservedIds?: readonly string[];
  /** How `npm run new` begins one; a kind without it is written by hand. */
  readonly draft?: Draft;
}

/** A kind that is a Markdown file in the folder of each language. */
interface TextKind<Schema extends z.ZodObject, Translation extends z.ZodObject> extends Kind<Schema> {
  /** The front matter of a translation: the words of its kind, and the day they were translated. */
  readonly translation: Translation;
  /** Whether an entry has a page of its own: only these can be linked to, and have former ids. */
  readonly hasPage: boolean;
  /** Whether every paragraph must carry its sources. */
  readonly needsCitations: boolean;
  /** Whether there must be a text below the front matter. */
  readonly needsBody: boolean;
}

/** What `npm run new` asks for. */
export interface Draft {
  /** In order: fields of the entry's schema, and what its text needs. Their descriptions are the questions. */
  readonly asks: Readonly<Record<string, z.ZodType>>;
  /** The answers from which an id is made: the first that is given. */
  readonly idFrom: readonly string[];
  /** What to do next with the new entry. */
  readonly next: string;
}

/** Defines a kind that is a key of a data file, or the whole of one. */
export function dataKind<Schema extends z.ZodObject>(kind: Kind<Schema>): Kind<Schema> {
  return kind;
}

/** Defines a kind that is a Markdown file. */
export function textKind<Schema extends z.ZodObject, Translation extends z.ZodObject>(
  kind: TextKind<Schema, Translation>,
): TextKind<Schema, Translation> {
  return kind;
}

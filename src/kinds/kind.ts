import type { z } from 'zod';
import type { Urls } from '../model/urls.ts';

/** Gives the words of a Markdown text as readers see them: no kind knows Markdown. */
export type Plain = (markdown: string) => string;

/** What every kind of entry says of itself. */
interface Kind<Schema extends z.ZodObject> {
  /** What an editor calls one of them: `npm run new -- event`. */
  readonly name: string;
  readonly schema: Schema;
  /** What a person knows an entry by. */
  readonly titleOf: (data: z.output<Schema>, body: string, plain: Plain) => string;
  /** Its address: a page of its own, or a place on the page that lists all of its kind. */
  readonly url: (urls: Urls, id: string) => string;
  /** The field whose words suggest the id of a new entry, where one field does. */
  readonly idFrom?: string;
  /** Ids that are parts of the site's own addresses and would hide a page. */
  readonly reservedIds?: readonly string[];
}

/** What an entry says of the page made from it; the rest of `PageFacts` comes from the publication. */
export interface EntryFacts {
  /** Title of the page, without the site's name. */
  readonly title: string;
  /** What heads the page, where that is not its title: the question of a topic. */
  readonly headline?: string;
  /** What the page says, in plain words. */
  readonly description: string;
  /** A text to be read, for those who show previews; every other page is a part of the website. */
  readonly type?: 'article';
  /** Who wrote it, where that is known. */
  readonly author?: string | undefined;
  /** Days, `YYYY-MM-DD`: first published, and changed last. */
  readonly published?: string;
  readonly updated?: string;
  /** The day up to which it covers events; the publication's own day without it. */
  readonly asOf?: string;
  readonly corrections?: readonly { readonly date: string; readonly note: string }[];
}

/** A kind that is a Markdown file in the folder of each language. */
interface TextKind<Schema extends z.ZodObject, Translation extends z.ZodObject> extends Kind<Schema> {
  /** The front matter of a translation: the words of its kind, and the day they were translated. */
  readonly translation: Translation;
  /** Whether every paragraph must carry its sources. */
  readonly needsCitations: boolean;
  /** Whether there must be a text below the front matter. */
  readonly needsBody: boolean;
}

/** A kind whose entries have pages of their own: only these can be linked to, and have former ids. */
interface PageKind<
  Schema extends z.ZodObject,
  Translation extends z.ZodObject,
  Facts extends EntryFacts,
> extends TextKind<Schema, Translation> {
  /** What the page of an entry says of itself. */
  readonly facts: (data: z.output<Schema>, body: string, plain: Plain) => Facts;
}

/** Defines a kind that is a file of data, without a text. */
export function dataKind<Schema extends z.ZodObject>(kind: Kind<Schema>): Kind<Schema> {
  return kind;
}

/** Defines a kind that is a Markdown file without a page of its own. */
export function textKind<Schema extends z.ZodObject, Translation extends z.ZodObject>(
  kind: TextKind<Schema, Translation>,
): TextKind<Schema, Translation> {
  return kind;
}

/** Defines a kind that is a Markdown file and a page. */
export function pageKind<
  Schema extends z.ZodObject,
  Translation extends z.ZodObject,
  Facts extends EntryFacts,
>(kind: PageKind<Schema, Translation, Facts>): PageKind<Schema, Translation, Facts> {
  return kind;
}

import type { Span } from '../../story/positions.ts';

/** What an editor reads about one kind of mistake. `{subject}` is what is at fault: an id, an address, a field. */
export interface Message {
  readonly severity: 'error' | 'warning';
  /** What happened. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
}

/** A mistake that stops a build. */
export const error = (what: string, why: string, fix: string): Message => ({
  severity: 'error',
  what,
  why,
  fix,
});

/** A mistake that is reported but stops nothing. */
export const warning = (what: string, why: string, fix: string): Message => ({
  severity: 'warning',
  what,
  why,
  fix,
});

/** One mistake that a rule has found: the part of a file at fault, and what it is about. */
export interface Finding<Slug extends string> extends Span {
  readonly slug: Slug;
  /** Path within the content folder. */
  readonly file: string;
  /** What the message names. */
  readonly subject: string;
  /** What may have been meant instead. */
  readonly nearest?: string;
}

import type { InEach, Localised } from '../../model/localised.ts';
import type { Span } from '../../story/positions.ts';

/** What an editor reads in one language. `{subject}` is what is at fault: an id, an address, a field. */
type Sentences = readonly [
  /** What happened. */
  what: string,
  /** Why it matters. */
  why: string,
  /** What to do about it. */
  fix: string,
];

/** What an editor reads about one kind of mistake. */
export interface Message {
  readonly severity: 'error' | 'warning';
  readonly words: InEach<Sentences>;
}

/** A mistake that stops a build. */
export const error = (words: InEach<Sentences>): Message => ({ severity: 'error', words });

/** A mistake that is reported but stops nothing. */
export const warning = (words: InEach<Sentences>): Message => ({ severity: 'warning', words });

/** One mistake that a rule has found: the part of a file at fault, and what it is about. */
export interface Finding<Slug extends string> extends Span {
  readonly slug: Slug;
  /** Path within the content folder. */
  readonly file: string;
  /** What the message names. */
  readonly subject: Localised;
  /** What may have been meant instead. */
  readonly nearest?: string;
}

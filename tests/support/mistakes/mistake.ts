import type { Slug } from '../../../src/check/rules.ts';
import { replace, type Changes } from '../story.ts';

/** A mistake in the made-up story: what the content check must call it, where, and what it underlines there. */
export interface Mistake {
  readonly slug: Slug;
  /** `file:line:column` */
  readonly place: string;
  /** The words underlined on that line. */
  readonly under: string;
  readonly changes: Changes;
  /** What the content check must suggest in its place. */
  readonly meant?: string | undefined;
  /** How many errors it is, where it cannot be one. */
  readonly errors?: number;
}

/** One mistake. */
export const mistake = (slug: Slug, place: string, under: string, changes: Changes): Mistake => ({
  slug,
  place,
  under,
  changes,
});

/** A mistake made by writing `to` in the place of `from` in one file of the story. */
export const miswritten = (
  slug: Slug,
  place: string,
  under: string,
  from: string,
  to: string,
  meant?: string,
): Mistake => ({ ...mistake(slug, place, under, { [place.split(':')[0] ?? '']: replace(from, to) }), meant });

import { fill } from '../i18n/words.ts';
import type { Problem } from './problem.ts';
import { ruleMessages } from './rules.ts';

/** A problem in the words an editor reads, the same in every form of the report. */
export interface Wording {
  readonly severity: 'error' | 'warning';
  /** What happened, and what may have been meant. */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Puts a problem into words. */
export function wordProblem({ slug, subject, nearest }: Problem): Wording {
  const { severity, what, why, fix } = ruleMessages[slug];
  const meant = nearest ? ` Did you mean "${nearest}"?` : '';
  const named = (text: string) => fill(text, { subject });
  return { severity, what: `${named(what)}${meant}`, why: named(why), fix: named(fix) };
}

/** `3 errors`, `1 warning`. */
export function count(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? '' : 's'}`;
}

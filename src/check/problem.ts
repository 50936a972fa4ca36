import type { Span } from '../story/positions.ts';
import { problemKinds, type Slug } from './problems.ts';

/** One mistake of an editor's: the stretch of a file at fault and what it is about. */
export interface Problem extends Span {
  readonly slug: Slug;
  /** Path within the content folder. */
  readonly file: string;
  /** What the message names. */
  readonly subject: string;
  /** What may have been meant instead. */
  readonly nearest?: string;
}

/** How many problems stop a build, and how many do not. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export function countProblems(problems: readonly Problem[]): Counts {
  const errors = problems.filter(isError).length;
  return { errors, warnings: problems.length - errors };
}

/** Whether a problem stops the build. */
export function isError({ slug }: Problem): boolean {
  return problemKinds[slug].severity === 'error';
}

/** By file, then by position. */
export function orderProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.at.line - b.at.line || a.at.column - b.at.column,
  );
}

import type { Position } from '../reading/positions.ts';
import { problemKinds, type Slug } from './problems.ts';

/** One mistake of an editor's: where it stands and what it is about. */
export interface Problem {
  readonly slug: Slug;
  /** Path within the content folder. */
  readonly file: string;
  readonly at: Position;
  /** What the message names. */
  readonly subject: string;
  /** What may have been meant instead. */
  readonly nearest?: string;
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

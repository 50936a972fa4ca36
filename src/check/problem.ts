import { ruleMessages, type Slug } from './rules.ts';
import type { Finding } from './rules/rule.ts';

/** One mistake of an editor's, found by any rule. */
export type Problem = Finding<Slug>;

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
  return ruleMessages[slug].severity === 'error';
}

/** By file, then by position. */
export function orderProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.at.line - b.at.line || a.at.column - b.at.column,
  );
}

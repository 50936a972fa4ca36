import path from 'node:path';
import { fill } from '../i18n/words.ts';
import { isError, orderProblems, type Problem } from './problem.ts';
import { problemKinds } from './problems.ts';

/** What the report needs besides the problems. */
export interface ReportOptions {
  /** The content folder as the editor would type it. */
  readonly directory: string;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The problems as an editor reads them: file:line:column, the line itself, what, why, and what to do.
 * Ends with one line that counts errors and warnings.
 */
export function reportProblems(problems: readonly Problem[], options: ReportOptions): string {
  const errors = problems.filter(isError).length;
  const summary =
    problems.length === 0
      ? 'The content is in order.'
      : `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')} in the content.`;
  return [...orderProblems(problems).map((problem) => describe(problem, options)), summary].join('\n\n');
}

function describe(problem: Problem, { directory, texts }: ReportOptions): string {
  const { slug, file, at, subject, nearest } = problem;
  const { severity, what, why, fix } = problemKinds[slug];
  return [
    `${path.join(directory, file)}:${String(at.line)}:${String(at.column)}  ${severity}  ${slug}`,
    ...frame(texts.get(file), at.line, at.column),
    `  ${fill(what, { subject })}${nearest ? ` Did you mean "${nearest}"?` : ''}`,
    `  ${why}`,
    `  ${fix}`,
  ].join('\n');
}

/** The line at fault, cut to a window around the column, with a caret below. */
function frame(text: string | undefined, line: number, column: number): string[] {
  const written = text?.split(/\r?\n/)[line - 1];
  if (!written) return [];
  const from = Math.max(0, column - 60);
  const gutter = `  ${String(line)} | `;
  return [
    `${gutter}${from > 0 ? '…' : ''}${written.slice(from, from + 100)}${written.length > from + 100 ? '…' : ''}`,
    `${' '.repeat(gutter.length + column - 1 - from + (from > 0 ? 1 : 0))}^`,
  ];
}

function count(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? '' : 's'}`;
}

import path from 'node:path/posix';
import type { CheckLanguage } from '../../model/localised.ts';
import { countProblems, orderProblems, type Problem } from '../problem.ts';
import { wordProblem } from '../wording.ts';

/**
 * The problems for programs: `{ errors, warnings, problems: [{ slug, severity, file, line, column, endLine, endColumn, subject, nearest,
 * what, why, fix }] }`. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive.
 * Words are in the language asked for; names, slugs and severities are codes, the same in all.
 * @param directory the content folder as seen from the working folder
 */
export function jsonReport(problems: readonly Problem[], directory: string, language: CheckLanguage): string {
  const report = {
    ...countProblems(problems),
    problems: orderProblems(problems).map((problem) => {
      const { severity, subject, what, why, fix } = wordProblem(problem, language);
      return {
        slug: problem.slug,
        severity,
        file: path.join(directory, problem.file),
        line: problem.at.line,
        column: problem.at.column,
        endLine: problem.end.line,
        endColumn: problem.end.column,
        subject,
        nearest: problem.nearest ?? null,
        what,
        why,
        fix,
      };
    }),
  };
  return JSON.stringify(report, null, 2);
}

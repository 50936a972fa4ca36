import path from 'node:path/posix';
import { isError, orderProblems, type Problem } from './problem.ts';
import { wordProblem } from './wording.ts';

/**
 * The problems for programs: `{ errors, warnings, problems: [{ slug, severity, file, line, column, subject, nearest,
 * what, why, fix }] }`. Lines and columns count from 1, columns in UTF-16 units.
 * @param directory the content folder as seen from the working folder
 */
export function jsonReport(problems: readonly Problem[], directory: string): string {
  const errors = problems.filter(isError).length;
  const report = {
    errors,
    warnings: problems.length - errors,
    problems: orderProblems(problems).map((problem) => ({
      slug: problem.slug,
      severity: wordProblem(problem).severity,
      file: path.join(directory, problem.file),
      line: problem.at.line,
      column: problem.at.column,
      subject: problem.subject,
      nearest: problem.nearest ?? null,
      what: wordProblem(problem).what,
      why: wordProblem(problem).why,
      fix: wordProblem(problem).fix,
    })),
  };
  return JSON.stringify(report, null, 2);
}

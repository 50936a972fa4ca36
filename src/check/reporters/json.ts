import path from 'node:path/posix';
import { countProblems, orderProblems, type Problem } from '../problem.ts';
import { wordProblem } from '../wording.ts';

/**
 * The problems for programs: `{ errors, warnings, problems: [{ slug, severity, file, line, column, endLine, endColumn, subject, nearest,
 * what, why, fix }] }`. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive.
 * @param directory the content folder as seen from the working folder
 */
export function jsonReport(problems: readonly Problem[], directory: string): string {
  const report = {
    ...countProblems(problems),
    problems: orderProblems(problems).map((problem) => ({
      slug: problem.slug,
      severity: wordProblem(problem).severity,
      file: path.join(directory, problem.file),
      line: problem.at.line,
      column: problem.at.column,
      endLine: problem.end.line,
      endColumn: problem.end.column,
      subject: problem.subject,
      nearest: problem.nearest ?? null,
      what: wordProblem(problem).what,
      why: wordProblem(problem).why,
      fix: wordProblem(problem).fix,
    })),
  };
  return JSON.stringify(report, null, 2);
}

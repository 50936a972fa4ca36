import path from 'node:path/posix';
import type { CheckLanguage } from '../../model/localised.ts';
import { orderProblems, type Problem } from '../problem.ts';
import { wordProblem } from '../wording.ts';

/**
 * The problems as workflow commands, which GitHub shows beside the lines of a pull request:
 * `::error file=content/en/a.md,line=2,col=84,endColumn=91,title=source-unknown::The source ...`
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 * @param directory the content folder from the root of the repository
 */
export function githubReport(
  problems: readonly Problem[],
  directory: string,
  language: CheckLanguage,
): string {
  return orderProblems(problems)
    .map((problem) => {
      const { severity, what, why, fix } = wordProblem(problem, language);
      const { at, end } = problem;
      const properties = [
        `file=${property(path.join(directory, problem.file))}`,
        `line=${String(at.line)}`,
        `col=${String(at.column)}`,
        // Only within one line, and there the last column belongs to it.
        ...(end.line === at.line ? [`endColumn=${String(Math.max(at.column, end.column - 1))}`] : []),
        `title=${property(problem.slug)}`,
      ].join(',');
      return `::${severity} ${properties}::${data([what, why, fix].join('\n'))}`;
    })
    .join('\n');
}

/** What ends a message early is written as in the runner's own library, the percent sign first. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import path from 'node:path/posix';
import type { CheckLanguage } from '../../model/localised.ts';
import { orderProblems, type Problem } from '../problem.ts';
import { visible } from '../visible.ts';
import { wordProblem } from '../wording.ts';

/**
 * The problems one to a line, in the form of compilers, which editors read:
 * `content/en/a.md:2:84: error: There is no source "x". Correct the id, ... [source-unknown]`.
 * `error` and `warning` are codes, by which editors know such a line: they are the same in every language.
 * @param directory the content folder as seen from the working folder
 */
export function lineReport(problems: readonly Problem[], directory: string, language: CheckLanguage): string {
  return orderProblems(problems)
    .map((problem) => {
      const { severity, what, why, fix } = wordProblem(problem, language);
      const place = [visible(path.join(directory, problem.file)), problem.at.line, problem.at.column].join(
        ':',
      );
      return `${place}: ${severity}: ${[what, why, fix].join(' ').replace(/\s+/g, ' ')} [${problem.slug}]`;
    })
    .join('\n');
}

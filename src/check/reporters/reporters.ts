import type { Verdict } from '../check.ts';
import type { Problem } from '../problem.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { lineReport } from './lines.ts';
import { reportProblems } from './text.ts';

/** Writes problems of a checked story in one format. */
export type Reporter = (problems: readonly Problem[], verdict: Verdict) => string;

/** The reporters by the name of their format, as `npm run check -- --format=json` takes it. */
export const reporters = {
  text: (problems, { shown, reading }) =>
    reportProblems(problems, { directory: shown, texts: reading.texts }),
  json: (problems, { shown }) => jsonReport(problems, shown),
  github: (problems, { shown }) => githubReport(problems, shown),
  line: (problems, { shown }) => lineReport(problems, shown),
} as const satisfies Readonly<Record<string, Reporter>>;

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
  text: (problems, { shown, reading, language }) =>
    reportProblems(problems, { directory: shown, texts: reading.texts, language }),
  json: (problems, { shown, language }) => jsonReport(problems, shown, language),
  github: (problems, { shown, language }) => githubReport(problems, shown, language),
  line: (problems, { shown, language }) => lineReport(problems, shown, language),
} as const satisfies Readonly<Record<string, Reporter>>;

import path from 'node:path';
import type { Reading } from '../reading/entry.ts';
import { readStory } from '../reading/read-story.ts';
import { judge } from './judge.ts';
import { isError, type Problem } from './problem.ts';
import { reportProblems } from './report.ts';

export interface Verdict {
  readonly problems: readonly Problem[];
  /** Whether anything stops a build. */
  readonly failed: boolean;
  /** The site's own address, when its settings give one. */
  readonly address: string | undefined;
  /** The whole report, for a terminal. */
  readonly report: string;
  /** The content folder as an editor would type it. */
  readonly shown: string;
  /** What was judged. */
  readonly reading: Reading;
}

/**
 * Reads and judges a content folder.
 * @param siteAddress the address the build is made for, when the environment gives one
 */
export async function checkStory(directory: string, siteAddress?: string): Promise<Verdict> {
  const reading = await readStory(directory);
  const problems = judge(reading, siteAddress);
  const site = reading.entries.find(({ collection }) => collection === 'site')?.data as
    { address?: unknown } | undefined;
  const shown = path.relative(process.cwd(), directory) || '.';
  return {
    problems,
    failed: problems.some(isError),
    address: typeof site?.address === 'string' ? site.address : undefined,
    report: reportProblems(problems, { directory: shown, texts: reading.texts }),
    shown,
    reading,
  };
}

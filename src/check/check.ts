import path from 'node:path';
import type { CheckLanguage } from '../model/localised.ts';
import type { Reading } from '../story/entry.ts';
import { readStory } from '../story/read-story.ts';
import { findProblems } from './find-problems.ts';
import { countProblems, type Counts, type Problem } from './problem.ts';
import { reportProblems } from './reporters/text.ts';

export interface Verdict {
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  /** Whether anything stops a build. */
  readonly failed: boolean;
  /** The site's own address, when its settings give one. */
  readonly address: string | undefined;
  /** The whole report, for a terminal. */
  readonly report: string;
  /** The content folder as an editor would type it. */
  readonly shown: string;
  /** The language of the report. */
  readonly language: CheckLanguage;
  /** What was checked. */
  readonly reading: Reading;
}

/** What the surroundings say. */
export interface CheckOptions {
  /** The address the build is made for, when the environment gives one. */
  readonly siteAddress?: string | undefined;
  /** The language of the report; English without it. */
  readonly language?: CheckLanguage;
  /** The day of the check, `YYYY-MM-DD`; the clock's, in UTC, without it. */
  readonly today?: string;
  /** What was read of the folder before; without it the folder is read anew. */
  readonly reading?: Reading;
}

/** Checks a content folder. */
export async function checkStory(
  directory: string,
  {
    siteAddress,
    today = new Date().toISOString().slice(0, 10),
    language = 'en',
    ...options
  }: CheckOptions = {},
): Promise<Verdict> {
  const reading = options.reading ?? (await readStory(directory));
  const problems = findProblems(reading, { today, siteAddress });
  const counts = countProblems(problems);
  const shown = path.relative(process.cwd(), directory) || '.';
  return {
    problems,
    counts,
    failed: counts.errors > 0,
    address: addressIn(reading),
    report: reportProblems(problems, { directory: shown, texts: reading.texts, language }),
    shown,
    language,
    reading,
  };
}

/** The address in the settings, even where the rest of them is wrong. */
function addressIn({ entries }: Reading): string | undefined {
  const settings = entries.find(({ collection }) => collection === 'site')?.data;
  const hasAddress = typeof settings === 'object' && settings !== null && 'address' in settings;
  return hasAddress && typeof settings.address === 'string' ? settings.address : undefined;
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withEdit } from './edit.ts';
import { generateStory, writeFolder } from './generate/story.ts';
import { medianOf, type Measurement } from './measure.ts';
import { countPages } from './projects.ts';
import type { Built, SizeResult } from './report.ts';
import { buildSite, checkSite } from './site.ts';
import { buildStarlight, fillStarlight } from './starlight.ts';

export interface Folders {
  /** The copy of this project. */
  readonly site: string;
  readonly starlight: string;
  /** Where made-up stories go. */
  readonly stories: string;
}

/**
 * Up to so many explainers Starlight builds every text. By default its sidebar lists all pages on each page, so its time
 * grows with their square: more than twenty minutes for those of 3,000 explainers.
 */
const mostInSidebar = 1000;

/** Measures a story of one size: this project and Starlight in turn, so that a slow minute of the machine meets both. */
export async function compare(
  articles: number,
  runs: number,
  { site, starlight, stories }: Folders,
  tell: (progress: string) => void,
): Promise<SizeResult> {
  const story = generateStory(articles);
  const directory = path.join(stories, String(articles));
  await writeFolder(directory, story);

  const builds = new Map<string, Measurement[]>();
  const pages = new Map<string, number>();
  const record = async (name: string, project: string, build: () => Promise<Measurement>) => {
    const measurement = await build();
    builds.set(name, [...(builds.get(name) ?? []), measurement]);
    pages.set(name, await countPages(project));
    tell(`${name}, ${String(articles)} explainers: ${measurement.wall.toFixed(1)} s`);
  };
  for (let run = 1; run <= runs; run += 1) {
    await record('this site', site, () => buildSite(site, directory, 'cold'));
    await record('rebuild', site, () => afterEdit(directory, run, () => buildSite(site, directory, 'warm')));
    await record('check', site, () => afterEdit(directory, run, () => checkSite(site, directory)));
    for (const extent of articles > mostInSidebar
      ? (['explainers'] as const)
      : (['explainers', 'all'] as const)) {
      await fillStarlight(starlight, story, extent);
      await record(`Starlight (${extent})`, starlight, () => buildStarlight(starlight));
    }
  }

  const result = (name: string): Built => ({
    ...medianOf(builds.get(name) ?? []),
    pages: pages.get(name) ?? 0,
  });
  return {
    articles,
    site: result('this site'),
    starlight: {
      explainers: result('Starlight (explainers)'),
      ...(builds.has('Starlight (all)') && { all: result('Starlight (all)') }),
    },
    rebuild: result('rebuild'),
    check: result('check'),
  };
}

/** Does something while one article of a story is edited, and takes the edit back. */
async function afterEdit<T>(story: string, run: number, act: () => Promise<T>): Promise<T> {
  const folder = path.join(story, 'en/articles');
  const [name = ''] = (await readdir(folder)).sort();
  const file = path.join(folder, name);
  const original = await readFile(file, 'utf8');
  await writeFile(file, withEdit(original, `after edit ${String(run)}`));
  try {
    return await act();
  } finally {
    await writeFile(file, original);
  }
}

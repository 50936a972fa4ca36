import '../integrations/env-file.ts';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contentDirectory } from '../story/read-story.ts';
import { UsageError } from './arguments.ts';
import { compare, type Folders } from './bench/comparison.ts';
import { generateStory, writeFolder } from './bench/generate/story.ts';
import { describeMachine, describeVersions } from './bench/machine.ts';
import { benchHelp, readBenchOptions, type BenchOptions } from './bench/options.ts';
import { versionOf } from './bench/projects.ts';
import { timeRefresh } from './bench/refresh.ts';
import { reportResults, withResults, type SizeResult } from './bench/report.ts';
import { copyProject } from './bench/site.ts';
import { prepareStarlight } from './bench/starlight.ts';

/**
 * `npm run bench`: measures how long this site and Starlight take to build the same text. Results go to stdout, progress
 * to stderr. Run it on a machine that does nothing else.
 */

const project = path.resolve(import.meta.dirname, '../..');
const document = path.join(project, 'docs/benchmarks.md');

try {
  await main(readBenchOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main(options: BenchOptions): Promise<void> {
  if (options.task === 'help') {
    console.log(benchHelp);
  } else if (options.task === 'generate') {
    await writeFolder(path.resolve(options.directory), generateStory(options.articles));
  } else {
    const results = await measureAll(options);
    console.log(results);
    if (options.write) await writeFile(document, withResults(await readFile(document, 'utf8'), results));
  }
}

async function measureAll({
  sizes,
  runs,
  scratch,
}: Extract<BenchOptions, { task: 'measure' }>): Promise<string> {
  const folders: Folders = {
    site: path.join(scratch, 'site'),
    starlight: path.join(scratch, 'starlight'),
    stories: path.join(scratch, 'stories'),
  };
  tell(`Preparing this site and Starlight in ${scratch} ...`);
  await copyProject(project, folders.site);
  await prepareStarlight(folders.starlight, await versionOf(project, 'astro'));
  const versions = await describeVersions(project, folders.starlight);
  tell(versions);

  const refresh = await timeRefresh(folders.site, contentDirectory(), path.join(scratch, 'edited'));
  tell(`page in development: ${(refresh * 1000).toFixed(0)} ms`);
  const measured: SizeResult[] = [];
  for (const articles of sizes) measured.push(await compare(articles, runs, folders, tell));
  return reportResults({
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    versions,
    runs,
    sizes: measured,
    refresh,
  });
}

function tell(progress: string): void {
  console.error(progress);
}

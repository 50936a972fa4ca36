import path from 'node:path';
import { openParseCache } from '../cache/parse-cache.ts';
import { checkStory, type Verdict } from '../check/check.ts';
import { coverageOf } from '../check/coverage.ts';
import { coverageTable } from '../check/coverage-table.ts';
import { countProblems, isError, type Problem } from '../check/problem.ts';
import { reporters } from '../check/reporters/reporters.ts';
import { rerun } from '../check/rerun.ts';
import { selectFiles } from '../check/select.ts';
import { count } from '../check/wording.ts';
import { contentDirectory } from '../story/read-story.ts';
import { UsageError } from './arguments.ts';
import { checkHelp, readCheckOptions, type CheckOptions, type Format } from './check-options.ts';
import { watchFolder } from './watch.ts';

/** `npm run check`: checks the content and explains every mistake. Reports go to stdout, remarks to stderr. */

const directory = contentDirectory();
const saveParsed = await openParseCache(path.resolve(import.meta.dirname, '../..'), directory);

try {
  await main(readCheckOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main(options: CheckOptions): Promise<void> {
  if (options.help) {
    console.log(checkHelp);
  } else if (options.watch) {
    await keepChecking(options);
  } else {
    process.exitCode = (await check(options)).some(isError) ? 1 : 0;
  }
}

/** Checks once and prints. Returns the problems shown. */
async function check(options: CheckOptions): Promise<readonly Problem[]> {
  const verdict = await checkStory(directory, { siteAddress: process.env['SITE_URL'] });
  await saveParsed();
  const problems = shownProblems(verdict, options.path);
  const output = options.report
    ? coverageOutput(verdict, options.format)
    : reporters[options.format](problems, verdict);
  if (output !== '') console.log(output);
  return problems;
}

async function keepChecking(options: CheckOptions): Promise<void> {
  const again = async () => {
    console.error('Checking the content ...');
    const problems = await check(options);
    const { errors, warnings } = countProblems(problems);
    console.error(
      `Checked: ${count(errors, 'error', 'en')}, ${count(warnings, 'warning', 'en')}. Waiting for changes (press Ctrl+C to stop).`,
    );
  };
  const { ask } = rerun(again, 100, (error) => {
    console.error(error instanceof Error ? error.message : error);
  });
  const end = watchFolder(directory, ask);
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    await again();
  } catch (error) {
    end();
    throw error;
  }
}

function shownProblems({ problems, reading }: Verdict, path: string | undefined): readonly Problem[] {
  if (path === undefined) return problems;
  const covers = selectFiles(path, directory, [...reading.texts.keys(), ...problems.map(({ file }) => file)]);
  if (!covers) throw new UsageError(`The story in ${directory} has no file or folder "${path}".`);
  return problems.filter(({ file }) => covers(file));
}

function coverageOutput({ reading }: Verdict, format: Format): string {
  const coverage = coverageOf(reading);
  return format === 'json' ? JSON.stringify(coverage, null, 2) : coverageTable(coverage);
}

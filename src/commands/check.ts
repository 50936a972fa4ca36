import '../integrations/env-file.ts';
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
import { fill } from '../i18n/words.ts';
import type { CheckLanguage, InEach } from '../model/localised.ts';
import { readEnvironment } from '../model/environment.ts';
import { contentDirectory } from '../story/read-story.ts';
import { UsageError } from './arguments.ts';
import { checkHelp, readCheckOptions, type CheckOptions, type Format } from './check-options.ts';
import { changedLines, type ChangedLines } from './review/git.ts';
import { run } from './run.ts';
import { watchFolder } from './watch.ts';

/** `npm run check`: checks the content and explains every mistake. Reports go to stdout, remarks to stderr. */

const directory = contentDirectory();
const { environment, problems: wrong } = readEnvironment(process.env);
const saveParsed = await openParseCache(path.resolve(import.meta.dirname, '../..'), directory);

/** What is said on stderr while it watches. */
const watching = {
  begun: { en: 'Checking the content ...', fr: 'Vérification du contenu…' },
  waiting: {
    en: 'Checked: {counts}. Waiting for changes (press Ctrl+C to stop).',
    fr: 'Vérifié\u202F: {counts}. En attente de changements (Ctrl+C pour arrêter).',
  },
} as const satisfies Readonly<Record<string, InEach>>;

/** What is said where a path names a part of the content. */
const partly = {
  sound: { en: 'Nothing is wrong in {path}.', fr: 'Rien à corriger dans {path}.' },
  elsewhere: {
    en: 'Elsewhere in the content: {count} that would stop a build, perhaps because of what is written here. npm run check shows all.',
    fr: 'Ailleurs dans le contenu\u202F: {count}, assez pour arrêter la construction du site, peut-être à cause de ce qui est écrit ici. npm run check montre tout.',
  },
} as const satisfies Readonly<Record<string, InEach>>;

await run(async (args, language) => {
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  const options = readCheckOptions(args);
  if (options.help) {
    console.log(checkHelp(language));
  } else if (options.watch) {
    await keepChecking(options, language);
  } else {
    process.exitCode = (await check(options, language)).some(isError) ? 1 : 0;
  }
});

/** Checks once and prints. Returns the problems shown. */
async function check(options: CheckOptions, language: CheckLanguage): Promise<readonly Problem[]> {
  const verdict = await checkStory(directory, { siteAddress: environment.siteUrl, language });
  await saveParsed();
  const problems = shownProblems(verdict, options.path);
  const output = options.report
    ? coverageOutput(verdict, options.format)
    : options.path !== undefined && problems.length === 0 && options.format === 'text'
      ? fill(partly.sound[language], { path: options.path })
      : options.since !== undefined
        ? changedFirst(problems, await changedLines(directory, options.since))
            .map((part) => reporters[options.format](part, verdict))
            .filter(Boolean)
            .join('\n')
        : reporters[options.format](problems, verdict);
  if (output !== '') console.log(output);
  const elsewhere = countProblems(verdict.problems).errors - countProblems(problems).errors;
  if (elsewhere > 0 && !options.report)
    console.error(fill(partly.elsewhere[language], { count: count(elsewhere, 'error', language) }));
  return problems;
}

/** What is on changed lines, what else is in their files, and the rest: of many problems, GitHub shows the first. */
function changedFirst(problems: readonly Problem[], changed: ChangedLines): readonly (readonly Problem[])[] {
  const rank = ({ file, at }: Problem) => {
    const lines = changed.get(file);
    return lines ? (lines.has(at.line) ? 0 : 1) : 2;
  };
  return [0, 1, 2].map((wanted) => problems.filter((problem) => rank(problem) === wanted));
}

async function keepChecking(options: CheckOptions, language: CheckLanguage): Promise<void> {
  // The task of VS Code knows where a check begins and ends by the English words.
  const spoken = options.format === 'line' ? 'en' : language;
  const again = async () => {
    console.error(watching.begun[spoken]);
    const problems = await check(options, language);
    const { errors, warnings } = countProblems(problems);
    const counts = [count(errors, 'error', spoken), count(warnings, 'warning', spoken)].join(', ');
    console.error(fill(watching.waiting[spoken], { counts }));
  };
  const { ask } = rerun(again, 100, (error) => {
    console.error(error instanceof Error ? error.message : error);
  });
  const end = await watchFolder(directory, ask);
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
  if (!covers) {
    throw new UsageError({
      en: `The story in ${directory} has no file or folder "${path}".`,
      fr: `Il n’y a ni fichier ni dossier «\u202F${path}\u202F» dans ${directory}.`,
    });
  }
  return problems.filter(({ file }) => covers(file));
}

function coverageOutput({ reading, language }: Verdict, format: Format): string {
  const coverage = coverageOf(reading, language);
  return format === 'json' ? JSON.stringify(coverage, null, 2) : coverageTable(coverage, language);
}

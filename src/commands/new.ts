import '../integrations/env-file.ts';
import { intro, outro, select, isCancel, text } from '@clack/prompts';
import path from 'node:path';
import { contentDirectory, readStory } from '../story/read-story.ts';
import type { Reading } from '../story/entry.ts';
import { readArguments, UsageError } from './arguments.ts';
import { ask, Cancelled } from './new/ask.ts';
import { choicesIn } from './new/choices.ts';
import { importEntries, isImport } from './new/import/import.ts';
import { flagsOf, helpFor, listQuestions, newHelp } from './new/help.ts';
import { planFor, planNames, type Plan } from './new/plans.ts';
import { checkId, suggestId, unknownKind, writeEntry } from './new/new-entry.ts';
import { questionsFor, type Question } from './new/questions.ts';
import type { Values } from './new/skeleton.ts';

/** `npm run new`: asks a few questions and writes a new entry. */

const directory = contentDirectory();
const terminal = process.stdin.isTTY && process.stdout.isTTY;

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof Cancelled) {
    console.error('Nothing was written.');
    process.exitCode = 1;
  } else if (error instanceof UsageError) {
    console.error(error.message);
    process.exitCode = 2;
  } else {
    throw error;
  }
}

async function main([named, ...args]: readonly string[]): Promise<void> {
  if (named === '--help' || (named === undefined && !terminal)) {
    console.log(newHelp);
    if (named === undefined) process.exitCode = 2;
    return;
  }
  const kind = named ?? (await askKind());
  const plan = planFor(kind);
  if (!plan) throw new UsageError(unknownKind(kind));
  if (isImport(args)) {
    process.exitCode = await importEntries(kind, args, { directory, terminal });
    return;
  }
  const reading = await readStory(directory);
  const questions = questionsFor(plan, choicesIn(reading));
  const { flags, plain } = readArguments(args, flagsOf(questions));
  if (plain.length > 0) throw new UsageError(`Put a flag before "${plain.join(' ')}"; --help lists them.`);
  if (flags.has('help')) {
    console.log(helpFor(kind, questions));
    return;
  }
  if (terminal) intro(`A new ${kind}`);
  const values = await answer(questions, flags);
  const id = await chooseId(plan, values, reading, flags.get('id'));
  const today = new Date().toISOString().slice(0, 10);
  const file = await writeEntry({ plan, id, values }, { directory, reading, today });
  report(plan, path.join(path.relative(process.cwd(), directory), file), id);
}

async function askKind(): Promise<string> {
  const options = planNames.map((value) => ({ value }));
  const kind = await select({ message: 'What do you want to write?', options });
  if (isCancel(kind)) throw new Cancelled();
  return kind;
}

/** The values of all questions: from flags, at the terminal where one is missing, or left out. */
async function answer(
  questions: readonly Question[],
  flags: ReadonlyMap<string, string | true>,
): Promise<Values> {
  const missing = questions.filter(({ flag, required }) => required && !flags.has(flag));
  if (!terminal && missing.length > 0) {
    throw new UsageError(
      `There is no terminal to ask you at, so give these flags as well:\n${listQuestions(missing)}`,
    );
  }
  const values: Record<string, unknown> = {};
  for (const question of questions) {
    const given = flags.get(question.flag);
    const wrong = given === undefined ? undefined : question.check(String(given));
    if (wrong !== undefined) throw new UsageError(`--${question.flag}=${String(given)}: ${wrong}`);
    const answered = given ?? (terminal ? await ask(question) : '');
    values[question.name] = question.read(String(answered));
  }
  return values;
}

async function chooseId(
  plan: Plan,
  values: Values,
  reading: Reading,
  given: string | true | undefined,
): Promise<string> {
  const id = given === undefined ? suggestId(plan, values) : String(given);
  if (given !== undefined || !terminal) {
    const wrong = checkId(plan, id, reading);
    if (wrong) throw new UsageError(`${wrong}${given === undefined && !id ? ' Give one with --id.' : ''}`);
    return id;
  }
  const chosen = await text({
    message: 'Its id, which stays part of its address',
    initialValue: id,
    validate: (written) => checkId(plan, written ?? '', reading),
  });
  if (isCancel(chosen)) throw new Cancelled();
  return chosen;
}

function report({ kind, next }: Plan, file: string, id: string): void {
  const lines = [
    `${file}${kind === 'source' ? `: cite it as [@${id}]` : ''}`,
    next,
    `Then: npm run check -- ${file}`,
  ];
  if (terminal) outro(lines.join('\n   '));
  else console.log(lines.join('\n'));
}

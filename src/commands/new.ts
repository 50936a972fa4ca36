import '../integrations/env-file.ts';
import { intro, outro } from '@clack/prompts';
import path from 'node:path';
import type { CheckLanguage } from '../model/localised.ts';
import { contentDirectory, readStory } from '../story/read-story.ts';
import type { Reading } from '../story/entry.ts';
import { readArguments, UsageError } from './arguments.ts';
import { choose } from './new/asking/ask.ts';
import { Cancelled, type Terminal } from './new/asking/terminal.ts';
import { choicesIn } from './new/choices.ts';
import { importEntries, isImport } from './new/import/import.ts';
import { firstOf, missingFirst } from './new/first-needed.ts';
import { flagsOf, helpFor, newHelp } from './new/help.ts';
import { interview } from './new/interview.ts';
import { checkId, languagesOf, nextOrder, suggestId, writeEntry } from './new/new-entry.ts';
import type { Plan } from './new/plan.ts';
import { planFor, plans, unknownKind } from './new/plans.ts';
import { questionsFor, type Question } from './new/questions.ts';
import { beginStory } from './new/story/begin-story.ts';
import { run } from './run.ts';

/** `npm run new`: asks a few questions and writes a new entry, or a whole new story. */

const directory = contentDirectory();

await run(async (args, spoken) => {
  const { stdin: input, stdout: output } = process;
  const terminal = input.isTTY && output.isTTY ? { input, output, language: spoken } : undefined;
  await main(args, spoken, terminal).catch((error: unknown) => {
    if (!(error instanceof Cancelled)) throw error;
    console.error(spoken === 'fr' ? 'Rien n’a été écrit.' : 'Nothing was written.');
    process.exitCode = 1;
  });
});

async function main(
  args: readonly string[],
  spoken: CheckLanguage,
  terminal: Terminal | undefined,
): Promise<void> {
  const [named, ...rest] = args[0]?.startsWith('--lang=') ? args.slice(1) : args;
  if (named === '--help' || (named === undefined && !terminal)) {
    console.log(newHelp[spoken]);
    if (named === undefined) process.exitCode = 2;
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  if (named === 'story') {
    await beginStory(rest, { spoken, terminal, today });
    return;
  }
  const kind = named ?? (terminal ? await askKind(terminal) : '');
  const plan = planFor(kind);
  if (!plan) throw new UsageError(unknownKind(kind));
  if (isImport(rest)) {
    process.exitCode = await importEntries(kind, rest, { directory, terminal: terminal !== undefined });
    return;
  }
  const reading = await readStory(directory);
  const choices = choicesIn(reading);
  const asked = questionsFor(plan, { spoken, languages: languagesOf(reading), choices, today });
  const questions = [...asked, idQuestion(plan, reading, spoken)];
  const { flags, plain } = readArguments(rest, flagsOf(questions));
  if (plain.length > 0) throw new UsageError(strayWords(plain.join(' ')));
  if (flags.has('help')) {
    console.log(helpFor(kind, questions, spoken));
    return;
  }
  const needed = firstOf(missingFirst(questions), plan);
  if (needed) throw new UsageError(needed);
  if (terminal) intro(plan.noun[spoken]);
  const { id, ...values } = await interview(questions, flags, terminal);
  const order = nextOrder(reading, plan, values['topic']);
  const composed = plan.compose(values, { today, order });
  const file = await writeEntry(plan, String(id), composed, { directory, reading });
  report(plan, path.join(path.relative(process.cwd(), directory), file), String(id), { spoken, terminal });
}

function askKind(terminal: Terminal): Promise<string> {
  const { language } = terminal;
  const choices = plans.map(({ kind, noun }) => ({ value: kind, label: noun[language] }));
  const message = language === 'fr' ? 'Que voulez-vous écrire\u202F?' : 'What do you want to write?';
  return choose({ message, choices, many: false, required: true, chosen: [] }, terminal);
}

/** The id is asked last, because the other answers suggest it. */
function idQuestion(plan: Plan, reading: Reading, spoken: CheckLanguage): Question {
  return {
    flag: 'id',
    words:
      spoken === 'fr'
        ? 'Son identifiant\u202F: le nom du fichier, qui reste dans son adresse'
        : 'Its id: the name of its file, which stays part of its address',
    required: true,
    many: false,
    isAsked: () => true,
    suggest: (values) => suggestId(plan, values),
    check: (id) => checkId(plan, id.trim(), reading)?.[spoken],
    put: (before, id) => ({ ...before, id: id.trim() }),
  };
}

function strayWords(words: string) {
  return {
    en: `Put a flag before "${words}"; --help lists them.`,
    fr: `Mettez une option devant «\u202F${words}\u202F»\u202F; --help les énumère.`,
  };
}

function report(
  { kind, next }: Plan,
  file: string,
  id: string,
  { spoken, terminal }: { readonly spoken: CheckLanguage; readonly terminal: Terminal | undefined },
): void {
  const [cite, then] =
    spoken === 'fr' ? ['\u202F: citez-la ainsi, ', 'Ensuite\u202F: '] : [': cite it as ', 'Then: '];
  const lines = [
    `${file}${kind === 'source' ? `${cite}[@${id}]` : ''}`,
    next[spoken],
    `${then}npm run check -- ${file}`,
  ];
  if (terminal) outro(lines.join('\n   '));
  else console.log(lines.join('\n'));
}

import path from 'node:path';
import { localisedIn, type CheckLanguage, type InEach } from '../../../model/localised.ts';
import { languageOf } from '../../../model/told-language.ts';
import type { Reading } from '../../../story/entry.ts';
import { readStory } from '../../../story/read-story.ts';
import {
  langFlag,
  languageAsked,
  listFlags,
  readArguments,
  UsageError,
  type Flags,
} from '../../arguments.ts';
import { choicesIn } from '../choices.ts';
import { askMissing, Left, mayWrite } from './ask-missing.ts';
import { knownAs, marksIn, remember } from './duplicates.ts';
import { flagsOf, gapsOf, readAnswer, type Choices, type Gap, type ImportedKind } from './missing.ts';
import { placed, writeNew } from './values/place.ts';
import { endings, readForeign } from './formats/read-file.ts';
import { reportOf, type Outcome } from './report.ts';
import type { ReadFile, Understood } from './understood.ts';

/** Whether `npm run new` is to take entries from a file. */
export function isImport(args: readonly string[]): boolean {
  return args.some((arg) => /^--from(?:=|$)/.test(arg));
}

/** How an import is begun. */
interface Call {
  readonly directory: string;
  /** Whether somebody can be asked. */
  readonly terminal: boolean;
}

/**
 * `npm run new -- source --from refs.bib`: writes an entry for each item of a file that is not there already, and says what
 * it understood.
 * @returns the exit code: 0 when every item is there now, 1 when one was refused or nothing was to be written, 2 after a
 *   wrong call
 */
export async function importEntries(kind: string, args: readonly string[], call: Call): Promise<number> {
  let language = languageOf(process.env);
  try {
    language = languageAsked(args) ?? language;
    return await importFrom(kind, args, { ...call, language });
  } catch (error) {
    if (error instanceof Left)
      console.error(language === 'fr' ? 'Rien n’a été écrit.' : 'Nothing was written.');
    else if (error instanceof UsageError) console.error(localisedIn(language, error.told));
    else throw error;
    return error instanceof Left ? 1 : 2;
  }
}

async function importFrom(
  kind: string,
  args: readonly string[],
  { directory, terminal, language }: Call & { readonly language: CheckLanguage },
): Promise<number> {
  if (kind !== 'source' && kind !== 'event') throw new UsageError(otherKind(kind));
  const gaps = gapsOf(kind);
  const { flags, plain } = readArguments(args, { ...ownFlags(kind), ...flagsOf(gaps) });
  if (flags.has('help')) {
    console.log(listFlags({ ...ownFlags(kind), ...flagsOf(gaps) }, language));
    return 0;
  }
  if (plain.length > 0) throw new UsageError(stray(plain.join(' ')));
  const from = String(flags.get('from'));
  const reading = await readStory(directory);
  const choices = choicesIn(reading);
  const answers = gaps.flatMap((gap) => answerOf(gap, flags.get(gap.name), choices));
  const read = await readForeign(from, kind, reading);
  const { fresh, known } = sorted(read, reading, kind);
  const answered = fresh.map((item) => ({
    ...item,
    values: { ...Object.fromEntries(answers), ...item.values },
  }));
  const dryRun = flags.has('dry-run');
  const asks = terminal && !dryRun && answered.length > 0;
  const items = asks ? await askMissing(answered, gaps, { choices, language }) : answered;
  const files = placed(items, kind, reading);
  const added = files.flatMap((file, index) => (items[index] ? [{ item: items[index], file }] : []));
  const outcome: Outcome = { from, read, added, known, gaps };
  console.log(reportOf(outcome, language));
  if (asks && !(await mayWrite(files.length, language))) throw new Left();
  if (!dryRun) for (const file of files) await writeNew(file, directory);
  console.log(`\n${closing(files.length, path.relative(process.cwd(), directory), dryRun)[language]}`);
  return read.refused.length > 0 || read.items.length === 0 ? 1 : 0;
}

function ownFlags(kind: ImportedKind): Flags {
  return {
    from: {
      value: `FILE${endings[kind].join('|')}`,
      help: {
        en: 'take entries from this file; the flags below answer what it does not say',
        fr: 'reprendre les entrées de ce fichier\u202F; les options ci-dessous répondent à ce qu’il ne dit pas',
      },
    },
    'dry-run': {
      help: { en: 'show what would be written, and write nothing', fr: 'montrer sans rien écrire' },
    },
    lang: langFlag,
    help: { help: { en: 'show this help', fr: 'afficher cette aide' } },
  };
}

/** What is new, and what is in the story or earlier in the file already. */
function sorted(
  { items }: ReadFile,
  reading: Reading,
  kind: ImportedKind,
): { readonly fresh: readonly Understood[]; readonly known: Outcome['known'] } {
  const marks = marksIn(reading, kind === 'source' ? 'sources' : 'events');
  const fresh: Understood[] = [];
  const known: { item: Understood; known: Outcome['known'][number]['known'] }[] = [];
  for (const item of items) {
    const there = knownAs(marks, item);
    if (there) known.push({ item, known: there });
    else {
      fresh.push(item);
      remember(marks, item.values, item.name, item);
    }
  }
  return { fresh, known };
}

function answerOf(
  gap: Gap,
  given: string | true | undefined,
  choices: Choices,
): readonly (readonly [string, unknown])[] {
  if (given === undefined) return [];
  const read = readAnswer(gap, String(given), choices);
  if ('value' in read) return [[gap.name, read.value]];
  const { wrong } = read;
  throw new UsageError({
    en: `--${gap.name}=${String(given)}: ${wrong.en}`,
    fr: `--${gap.name}=${String(given)}\u202F: ${wrong.fr}`,
  });
}

function closing(count: number, folder: string, dryRun: boolean): InEach {
  if (dryRun) return { en: 'Nothing was written (--dry-run).', fr: 'Rien n’a été écrit (--dry-run).' };
  if (count === 0) return { en: 'Nothing was written.', fr: 'Rien n’a été écrit.' };
  return {
    en: `${String(count)} files were written in ${folder || '.'}. Then: npm run check`,
    fr: `Fichiers écrits dans ${folder || '.'}\u202F: ${String(count)}. Ensuite\u202F: npm run check`,
  };
}

function otherKind(kind: string): InEach {
  return {
    en: `Only sources and events can be taken from a file (--from), not "${kind}".`,
    fr: `Seuls les sources et les événements se reprennent d’un fichier (--from), pas «\u202F${kind}\u202F».`,
  };
}

function stray(words: string): InEach {
  return {
    en: `Put a flag before "${words}"; --help lists them.`,
    fr: `Mettez une option devant «\u202F${words}\u202F»\u202F; --help les énumère.`,
  };
}

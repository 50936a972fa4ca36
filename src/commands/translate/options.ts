import { nearest } from '../../check/nearest.ts';
import { listFlags, readArguments, UsageError, type Flags } from '../arguments.ts';

const tasks = ['status', 'accept'] as const;
const formats = ['text', 'json'] as const;

const flags = {
  language: {
    value: 'fr',
    help: 'only this language; accept needs it where a text has several translations',
  },
  format: { value: formats.join('|'), help: 'how status is printed: to read, or for programs' },
  help: { help: 'this text' },
} satisfies Flags;

/** What `npm run translate` was asked for. */
export interface TranslateOptions {
  readonly task: (typeof tasks)[number] | 'help';
  readonly format: (typeof formats)[number];
  readonly language?: string;
  /** What is accepted, as typed. */
  readonly names: readonly string[];
}

/**
 * Reads the command line of `npm run translate`.
 * @throws UsageError when it cannot be meant.
 */
export function readTranslateOptions(args: readonly string[]): TranslateOptions {
  const { flags: given, plain } = readArguments(args, flags);
  const [named = '', ...names] = plain;
  const format = formats.find((name) => name === (given.get('format') ?? 'text'));
  if (!format) {
    throw new UsageError(`There is no format "${String(given.get('format'))}": ${formats.join(', ')}.`);
  }
  const language = given.get('language');
  const options = { format, names, ...(language !== undefined && { language: String(language) }) };
  if (given.has('help')) return { ...options, task: 'help' };
  const task = tasks.find((name) => name === named);
  if (!task) throw new UsageError(unknownTask(named));
  if (task === 'status' && names.length > 0) {
    throw new UsageError(`status lists everything: leave out ${names.join(' ')}.`);
  }
  if (task === 'accept' && names.length === 0) {
    throw new UsageError('accept needs an id, a file or a folder: npm run translate -- accept what-happened');
  }
  if (task === 'accept' && given.has('format')) throw new UsageError('--format is for status alone.');
  return { ...options, task };
}

function unknownTask(named: string): string {
  if (named === '') return `Say what to do: ${tasks.join(' or ')}. --help explains both.`;
  const meant = nearest(named, tasks);
  return `There is no "${named}".${meant ? ` Did you mean "${meant}"?` : ''} There are: ${tasks.join(', ')}.`;
}

/** What `--help` prints. */
export const translateHelp = `npm run translate -- status [flags]
npm run translate -- accept ID... [flags]

status lists every text in each language: translated, stale (its original has changed since) or missing.

accept says that translations are up to date: it writes the day and a digest of the original's words into their front
matter ("translated", "original") and touches nothing else. ID is what-happened, articles/what-happened, or a file or
folder of translations. Read them again first.

${listFlags(flags)}

Exit code: 0 done, 2 a wrong call.`;

import { listFlags, readArguments, UsageError, type Flags } from './arguments.ts';

const formats = ['text', 'json', 'github', 'line'] as const;
export type Format = (typeof formats)[number];

const flags = {
  format: {
    value: formats.join('|'),
    help: 'text to read, json for programs, github for workflow annotations, line for editors',
  },
  watch: { help: 'check again at every change, until Ctrl+C' },
  report: { help: 'how texts are sourced, read and translated, instead of what is wrong (text or json)' },
  help: { help: 'show this help' },
} satisfies Flags;

/** What `npm run check` was asked for. */
export interface CheckOptions {
  readonly format: Format;
  readonly watch: boolean;
  readonly report: boolean;
  readonly help: boolean;
  /** The file or folder whose problems are shown, as typed; everything without it. */
  readonly path?: string;
}

/**
 * Reads the command line of `npm run check`.
 * @throws UsageError when it cannot be meant.
 */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { flags: given, plain } = readArguments(args, flags);
  const [path, ...more] = plain;
  const format = formats.find((name) => name === (given.get('format') ?? 'text'));
  if (!format) {
    throw new UsageError(
      `There is no format "${String(given.get('format'))}". Choose one of: ${formats.join(', ')}.`,
    );
  }
  if (more.length > 0) throw new UsageError(`Name one file or folder, not several: ${plain.join(' ')}`);
  const report = given.has('report');
  if (report && (given.has('watch') || path !== undefined || !['text', 'json'].includes(format))) {
    throw new UsageError('--report covers the whole story, once, as text or json: leave the rest out.');
  }
  return {
    format,
    report,
    watch: given.has('watch'),
    help: given.has('help'),
    ...(path !== undefined && { path }),
  };
}

/** What `--help` prints. */
export const checkHelp = `npm run check -- [flags] [file or folder]

Reads the whole content folder (CONTENT_DIR, or content/) and reports every mistake. With a file or folder, only its
problems are shown and counted.

${listFlags(flags)}

Exit code: 0 no errors, 1 errors, 2 a flag or path was wrong. For stdout alone: npm run --silent check -- ...`;

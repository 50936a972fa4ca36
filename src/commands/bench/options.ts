import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFlags, readArguments, UsageError, type Flags } from '../arguments.ts';

const flags = {
  sizes: { value: '100,1000,3000', help: 'how many explainers each made-up story has' },
  runs: { value: '3', help: 'how often each build runs; the median counts' },
  scratch: {
    value: 'folder',
    help: 'where stories, Starlight and built sites go; it is kept for the next time',
  },
  write: { help: 'put the results into docs/benchmarks.md as well' },
  generate: { value: 'N', help: 'only write a story of N explainers into the folder that follows' },
  help: { help: 'show this help' },
} satisfies Flags;

export type BenchOptions =
  | { readonly task: 'help' }
  | { readonly task: 'generate'; readonly articles: number; readonly directory: string }
  | {
      readonly task: 'measure';
      readonly sizes: readonly number[];
      readonly runs: number;
      readonly scratch: string;
      readonly write: boolean;
    };

/**
 * Reads the command line of `npm run bench`.
 * @throws UsageError when it cannot be meant.
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { flags: given, plain } = readArguments(args, flags);
  const text = (name: keyof typeof flags) => {
    const value = given.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  if (given.has('help')) return { task: 'help' };
  const articles = text('generate');
  const [directory, ...more] = plain;
  if (articles !== undefined) {
    if (!directory || more.length > 0) throw new UsageError('Name one folder: --generate=100 /tmp/story');
    return { task: 'generate', articles: wholeNumber('generate', articles), directory };
  }
  if (directory) throw new UsageError(`Only --generate takes a folder: ${plain.join(' ')}`);
  const sizes = (text('sizes') ?? flags.sizes.value).split(',').map((size) => wholeNumber('sizes', size));
  return {
    task: 'measure',
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    runs: wholeNumber('runs', text('runs') ?? flags.runs.value),
    scratch: path.resolve(text('scratch') ?? path.join(tmpdir(), 'explainer-bench')),
    write: given.has('write'),
  };
}

function wholeNumber(flag: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`--${flag} takes whole numbers from 1, not "${text}".`);
  return Number(text);
}

/** What `--help` prints. */
export const benchHelp = `npm run bench -- [flags]

Builds made-up stories with this project and the same text with Starlight, in turn, and prints time and memory of each.
docs/benchmarks.md says what is measured and how.

${listFlags(flags)}`;

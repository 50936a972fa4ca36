import { parseArgs } from 'node:util';
import { nearest } from '../check/nearest.ts';
import { wrap } from '../check/wrap.ts';

/** A command that was called wrongly; the message says what to write instead. The exit code for it is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The flags of a command by name: whether each takes a value, and how the help describes it. */
export type Flags = Readonly<Record<string, { readonly value?: string; readonly help: string }>>;

export interface Arguments {
  /** The values of flags, by name; `true` for a flag that takes none. Of a repeated flag the last counts. */
  readonly flags: ReadonlyMap<string, string | true>;
  /** What stands without a flag, in order. */
  readonly plain: readonly string[];
}

/**
 * Reads a command line.
 * @param args what follows the name of the command
 * @throws UsageError for a flag that does not exist, lacks its value or takes none.
 */
export function readArguments(args: readonly string[], flags: Flags): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(flags).map(
        ([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }] as const,
      ),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string | true>();
  const plain: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') plain.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags[token.name];
    if (!flag) throw new UsageError(unknown(token.rawName, Object.keys(flags)));
    if (flag.value && !token.value) {
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName}=${flag.value}`);
    }
    if (!flag.value && token.value !== undefined) {
      throw new UsageError(`${token.rawName} takes no value: write ${token.rawName} alone.`);
    }
    given.set(token.name, token.value ?? true);
  }
  return { flags: given, plain };
}

/** The width for which help is set. */
const columns = 100;

/** The flags as the help lists them, one below another, aligned. */
export function listFlags(flags: Flags): string {
  const rows = Object.entries(flags).map(([name, { value, help }]) => ({
    flag: `--${name}${value ? `=${value}` : ''}`,
    help,
  }));
  const width = Math.max(...rows.map(({ flag }) => flag.length)) + 4;
  return rows
    .map(({ flag, help }) => {
      const lines = wrap(help.split(' '), columns - width);
      return `  ${flag}`.padEnd(width) + lines.join(`\n${' '.repeat(width)}`);
    })
    .join('\n');
}

function unknown(name: string, known: readonly string[]): string {
  const meant = nearest(name.replace(/^-+/, ''), known);
  return `There is no flag ${name}.${meant ? ` Did you mean --${meant}?` : ''} --help lists them all.`;
}

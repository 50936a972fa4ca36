import { parseArgs } from 'node:util';
import { nearest } from '../check/nearest.ts';
import { wrap } from '../check/wrap.ts';
import {
  checkLanguages,
  localisedIn,
  type CheckLanguage,
  type InEach,
  type Localised,
} from '../model/localised.ts';

/** A command that was called wrongly; the message says what to write instead. The exit code for it is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly told: Localised;

  constructor(told: Localised) {
    super(localisedIn('en', told));
    this.told = told;
  }
}

/** The flags of a command by name: whether each takes a value, and how the help describes it. */
export type Flags = Readonly<Record<string, { readonly value?: string; readonly help: Localised }>>;

/** The flag by which a command is told what language to speak. */
export const langFlag: Flags[string] = {
  value: checkLanguages.join('|'),
  help: {
    en: 'language of the messages; without it, that of the environment (LANG)',
    fr: 'langue des messages\u202F; sans elle, celle de l’environnement (LANG)',
  },
};

/**
 * The language that a command line asks for, whatever else is in it.
 * @throws UsageError for one that the check does not speak.
 */
export function languageAsked(args: readonly string[]): CheckLanguage | undefined {
  const options = { lang: { type: 'string' } } as const;
  const { lang } = parseArgs({ args: [...args], options, strict: false }).values;
  // Without a value it is refused with the other flags.
  if (typeof lang !== 'string' || lang === '') return undefined;
  const language = checkLanguages.find((known) => known === lang);
  if (language) return language;
  const known = checkLanguages.join(', ');
  throw new UsageError({
    en: `There are no messages in "${lang}": choose one of ${known}.`,
    fr: `Il n’y a pas de messages en «\u202F${lang}\u202F»\u202F: choisissez l’une de ces langues, ${known}.`,
  });
}

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
      throw new UsageError({
        en: `${token.rawName} needs a value: ${token.rawName}=${flag.value}`,
        fr: `Il faut une valeur à ${token.rawName}\u202F: ${token.rawName}=${flag.value}`,
      });
    }
    if (!flag.value && token.value !== undefined) {
      throw new UsageError({
        en: `${token.rawName} takes no value: write ${token.rawName} alone.`,
        fr: `${token.rawName} ne prend pas de valeur\u202F: écrivez ${token.rawName} seul.`,
      });
    }
    given.set(token.name, token.value ?? true);
  }
  return { flags: given, plain };
}

/** The width for which help is set. */
const columns = 100;

/** The flags as the help lists them, one below another, aligned. */
export function listFlags(flags: Flags, language: CheckLanguage = 'en'): string {
  const rows = Object.entries(flags).map(([name, { value, help }]) => ({
    flag: `--${name}${value ? `=${value}` : ''}`,
    help,
  }));
  const width = Math.max(...rows.map(({ flag }) => flag.length)) + 4;
  return rows
    .map(({ flag, help }) => {
      const lines = wrap(localisedIn(language, help).split(' '), columns - width);
      return `  ${flag}`.padEnd(width) + lines.join(`\n${' '.repeat(width)}`);
    })
    .join('\n');
}

function unknown(name: string, known: readonly string[]): InEach {
  const meant = nearest(name.replace(/^-+/, ''), known);
  return {
    en: `There is no flag ${name}.${meant ? ` Did you mean --${meant}?` : ''} --help lists them all.`,
    fr: `L’option ${name} n’existe pas.${meant ? ` Vouliez-vous dire --${meant}\u202F?` : ''} --help les énumère toutes.`,
  };
}

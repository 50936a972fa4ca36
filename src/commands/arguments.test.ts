import { expect, test } from 'vitest';
import { languageAsked, listFlags, readArguments, UsageError } from './arguments.ts';

const flags = { format: { value: 'text|json', help: 'how' }, watch: { help: 'again' } };

test('flags in both forms, and what stands alone', () => {
  const read = readArguments(['--format', 'json', 'a.md', '--watch', '--', '--b.md'], flags);
  expect(Object.fromEntries(read.flags)).toEqual({ format: 'json', watch: true });
  expect(read.plain).toEqual(['a.md', '--b.md']);
  expect(readArguments(['--format=json'], flags).flags.get('format')).toBe('json');
});

test.each([
  [['--formt=json'], 'There is no flag --formt. Did you mean --format?'],
  [['--quite-other'], 'There is no flag --quite-other. --help lists'],
  [['-x'], 'There is no flag -x.'],
  [['--format'], '--format needs a value: --format=text|json'],
  [['--format='], '--format needs a value'],
  [['--watch=yes'], '--watch takes no value'],
])('%j is explained', (args, message) => {
  expect(() => readArguments(args, flags)).toThrow(message);
});

test('the help aligns its lines', () => {
  expect(listFlags(flags)).toBe('  --format=text|json  how\n  --watch             again');
});

test.each<[readonly string[], string | undefined]>([
  [['--lang=fr'], 'fr'],
  [['--watch', '--lang', 'fr', 'a.md'], 'fr'],
  [['--lang=fr', '--lang=en'], 'en'],
  [['--format', 'json'], undefined],
  [['--lang'], undefined],
  [['--', '--lang=fr'], undefined],
])('%j asks for messages in %s', (args, language) => {
  expect(languageAsked(args)).toBe(language);
});

test.each(['de', 'FR', 'fr_ML', 'french'])('there are no messages in %s', (language) => {
  expect(() => languageAsked([`--lang=${language}`])).toThrow(
    `There are no messages in "${language}": choose one of en, fr.`,
  );
});

test('a wrong call is explained in French, too', () => {
  const told = (args: readonly string[]) => {
    try {
      readArguments(args, flags);
    } catch (error) {
      return error instanceof UsageError && typeof error.told === 'object' ? error.told.fr : error;
    }
    return undefined;
  };
  expect(told(['--formt=json'])).toBe(
    'L’option --formt n’existe pas. Vouliez-vous dire --format\u202F? --help les énumère toutes.',
  );
  expect(told(['--format'])).toBe('Il faut une valeur à --format\u202F: --format=text|json');
  expect(told(['--watch=yes'])).toBe('--watch ne prend pas de valeur\u202F: écrivez --watch seul.');
});

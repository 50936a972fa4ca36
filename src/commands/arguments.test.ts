import { expect, test } from 'vitest';
import { listFlags, readArguments } from './arguments.ts';

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

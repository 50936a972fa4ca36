import { expect, test } from 'vitest';
import { checkHelp, readCheckOptions } from './check-options.ts';

test('without flags: everything, once, as text', () => {
  expect(readCheckOptions([])).toEqual({ format: 'text', watch: false, report: false, help: false });
});

test('a file, watched, for an editor', () => {
  expect(readCheckOptions(['--format=line', 'content/sources/s.yml', '--watch'])).toMatchObject({
    format: 'line',
    watch: true,
    path: 'content/sources/s.yml',
  });
});

test.each([
  [['--format=xml'], 'There is no format "xml"'],
  [['a.md', 'b.md'], 'Name one file or folder'],
  [['--report', '--watch'], '--report covers the whole story'],
  [['--report', '--format=github'], '--report covers the whole story'],
  [['--report', 'a.md'], '--report covers the whole story'],
])('%j is refused', (args, message) => {
  expect(() => readCheckOptions(args)).toThrow(message);
});

test.each(['en', 'fr'] as const)('the help in %s names every flag within 120 columns', (language) => {
  const help = checkHelp(language);
  for (const flag of ['--format', '--watch', '--report', '--lang', '--help']) expect(help).toContain(flag);
  expect(Math.max(...help.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
});

test('--since orders what GitHub shows, and is refused elsewhere', () => {
  expect(readCheckOptions(['--format=github', '--since=main'])).toMatchObject({ since: 'main' });
  for (const args of [['--since=main'], ['--since=main', '--format=json'], ['--since=main', '--report']])
    expect(() => readCheckOptions(args)).toThrow();
});

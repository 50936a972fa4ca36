import { expect, test } from 'vitest';
import { checkHelp, readCheckOptions } from './check-options.ts';

test('without flags: everything, once, as text', () => {
  expect(readCheckOptions([])).toEqual({ format: 'text', watch: false, report: false, help: false });
});

test('a file, watched, for an editor', () => {
  expect(readCheckOptions(['--format=line', 'content/sources.yml', '--watch'])).toMatchObject({
    format: 'line',
    watch: true,
    path: 'content/sources.yml',
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

test('the help names every flag within 120 columns', () => {
  for (const flag of ['--format', '--watch', '--report', '--help']) expect(checkHelp).toContain(flag);
  expect(Math.max(...checkHelp.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
});

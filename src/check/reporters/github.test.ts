import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mistyped, unused } from '../../../tests/support/found-problems.ts';
import { visible } from '../visible.ts';
import { githubReport } from './github.ts';

const { line, column } = mistyped.at;
const lastColumn = mistyped.end.column - 1;

test('GitHub shows a problem beside its line', () => {
  const [first, second, ...more] = githubReport([unused, mistyped], 'content', 'en').split('\n');
  const place = `line=${String(line)},col=${String(column)},endColumn=${String(lastColumn)}`;
  expect(first).toContain(`::error file=content/en/a%2C b%3A 100%25.md,${place},title=source-unknown::`);
  expect(first).toContain('::There is no source "rfi-2042". Did you mean "rfi-2024"?%0A');
  expect(second).toContain(`::warning file=content/sources/spare.yml,${place},title=source-unused::`);
  expect(more).toEqual([]);
});

test('no text can end a workflow command early, and each can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (subject) => {
      const command = githubReport([{ ...mistyped, subject }], 'content', 'en');
      expect(command).not.toMatch(/[\r\n]/);
      const message = command.slice(command.indexOf('::', 2) + 2);
      const read = message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
      expect(read).toContain(`There is no source "${visible(subject)}".`);
    }),
  );
});

test('nothing to report is nothing to print', () => {
  expect(githubReport([], 'content', 'en')).toBe('');
});

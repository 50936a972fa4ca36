import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reading, replace, today } from '../../../tests/support/story.ts';
import { findProblems } from '../find-problems.ts';
import type { Problem } from '../problem.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { lineReport } from './lines.ts';

/** Two problems as the gate finds them, in a file whose name is as awkward as can be. */
const found = findProblems(reading({ 'en/events/lamp-lit.md': replace('@harbour-log', '@rfi-2042') }), {
  today,
}).find(({ slug }) => slug === 'source-unknown') as Problem;
const mistyped: Problem = { ...found, file: 'en/a, b: 100%.md', nearest: 'rfi-2024' };
const unused: Problem = { ...found, slug: 'source-unused', file: 'sources.yml', subject: 'spare' };
const { line, column } = found.at;
const lastColumn = found.end.column - 1;

test('GitHub shows a problem beside its line', () => {
  const [first, second, ...more] = githubReport([unused, mistyped], 'content').split('\n');
  const place = `line=${String(line)},col=${String(column)},endColumn=${String(lastColumn)}`;
  expect(first).toContain(`::error file=content/en/a%2C b%3A 100%25.md,${place},title=source-unknown::`);
  expect(first).toContain('::The source "rfi-2042" is not in sources.yml. Did you mean "rfi-2024"?%0A');
  expect(second).toContain(`::warning file=content/sources.yml,${place},title=source-unused::`);
  expect(more).toEqual([]);
});

test('no text can end a workflow command early, and each can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (subject) => {
      const command = githubReport([{ ...mistyped, subject }], 'content');
      expect(command).not.toMatch(/[\r\n]/);
      const message = command.slice(command.indexOf('::', 2) + 2);
      const read = message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
      expect(read).toContain(`The source "${subject}" is not`);
    }),
  );
});

test('programs get everything, counted and in order', () => {
  const report = JSON.parse(jsonReport([unused, mistyped], 'content')) as unknown;
  expect(report).toMatchObject({
    errors: 1,
    warnings: 1,
    problems: [
      {
        slug: 'source-unknown',
        severity: 'error',
        file: 'content/en/a, b: 100%.md',
        line,
        column,
        subject: 'rfi-2042',
        nearest: 'rfi-2024',
        fix: 'Correct the id, or add the source to sources.yml first.',
      },
      { slug: 'source-unused', severity: 'warning', nearest: null },
    ],
  });
});

test('editors get one line a problem', () => {
  const written = lineReport([mistyped], 'content');
  expect(written).toContain(`content/en/a, b: 100%.md:${String(line)}:${String(column)}: error: The source`);
  expect(written).toMatch(/ \[source-unknown\]$/);
  expect(lineReport([{ ...mistyped, subject: 'two\nlines' }], '.')).not.toContain('\n');
});

test('nothing to report is nothing to print', () => {
  expect(githubReport([], 'content')).toBe('');
  expect(lineReport([], 'content')).toBe('');
  expect(JSON.parse(jsonReport([], 'content'))).toEqual({ errors: 0, warnings: 0, problems: [] });
});

import { expect, test } from 'vitest';
import { mistyped } from '../../../tests/support/found-problems.ts';
import { lineReport } from './lines.ts';

const { line, column } = mistyped.at;

test('editors get one line a problem', () => {
  const written = lineReport([mistyped], 'content', 'en');
  expect(written).toContain(
    `content/en/a, b: 100%.md:${String(line)}:${String(column)}: error: There is no source`,
  );
  expect(written).toMatch(/ \[source-unknown\]$/);
  expect(lineReport([{ ...mistyped, subject: 'two\nlines' }], '.', 'en')).not.toContain('\n');
});

test('nothing to report is nothing to print', () => {
  expect(lineReport([], 'content', 'en')).toBe('');
});

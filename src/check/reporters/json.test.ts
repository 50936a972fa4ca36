import { expect, test } from 'vitest';
import { mistyped, unused } from '../../../tests/support/found-problems.ts';
import { jsonReport } from './json.ts';

const { line, column } = mistyped.at;

test('programs get everything, counted and in order', () => {
  const report = JSON.parse(jsonReport([unused, mistyped], 'content', 'en')) as unknown;
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
        fix: 'Correct the id, or add sources/rfi-2042.yml first.',
      },
      { slug: 'source-unused', severity: 'warning', nearest: null },
    ],
  });
});

test('nothing to report is a list of nothing', () => {
  expect(JSON.parse(jsonReport([], 'content', 'en'))).toEqual({ errors: 0, warnings: 0, problems: [] });
});

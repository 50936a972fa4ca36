import { expect, test } from 'vitest';
import { reportProblems } from './report.ts';

const texts = new Map([['en/a.md', `one\n${'x'.repeat(80)} [@rfi-2042].`]]);

test('a problem shows its place, its line, why and what to do', () => {
  const report = reportProblems(
    [
      {
        slug: 'source-unknown',
        file: 'en/a.md',
        at: { line: 2, column: 84 },
        subject: 'rfi-2042',
        nearest: 'rfi-2024',
      },
    ],
    { directory: 'content', texts },
  );
  const [place, frame, caret, what, why, fix] = report.split('\n');
  expect(place).toBe('content/en/a.md:2:84  error  source-unknown');
  expect(frame?.indexOf('rfi-2042')).toBe(caret?.indexOf('^'));
  expect(what).toBe('  The source "rfi-2042" is not in sources.yml. Did you mean "rfi-2024"?');
  expect(why).toContain('could not follow');
  expect(fix).toContain('sources.yml');
  expect(report).toMatch(/1 error, 0 warnings in the content\.$/);
});

test('a place beyond the text has no frame', () => {
  const problem = {
    slug: 'file-missing',
    file: 'site.yml',
    at: { line: 1, column: 1 },
    subject: 'content',
  } as const;
  expect(reportProblems([problem], { directory: 'content', texts })).not.toContain('|');
});

test('nothing to report is said, too', () => {
  expect(reportProblems([], { directory: 'content', texts })).toBe('The content is in order.');
});

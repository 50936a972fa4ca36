import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { githubReport } from './reporters/github.ts';
import { lineReport } from './reporters/lines.ts';
import { reportProblems } from './reporters/text.ts';

const problem = (subject: string, file = 'en/events/e.md'): Problem => ({
  slug: 'date-invalid',
  file,
  at: { line: 1, column: 1 },
  end: { line: 1, column: 4 },
  subject,
});
const reports = (found: Problem, line = '') => {
  const options = { language: 'en' as const, directory: 'content', texts: new Map([[found.file, line]]) };
  return [
    reportProblems([found], options),
    lineReport([found], 'content', 'en'),
    githubReport([found], 'content', 'en'),
  ];
};

test.each([
  ['\u001B]0;pwned\u0007\u001B[2J', 'U+001B]0;pwnedU+0007U+001B[2J'],
  ['x\n::stop-commands::t', 'x ::stop-commands::t'],
  ['x\r\n##vso[task]', 'x  ##vso[task]'],
  ['a\u2028::error::b', 'a ::error::b'],
  ['\u009B31m', 'U+009B31m'],
  ['x\u202Eevil', 'xU+202Eevil'],
  ['\u0000', 'U+0000'],
])('what would command a terminal or a log is shown: %j', (subject, shown) => {
  for (const report of reports(problem(subject))) {
    expect(report).toContain(shown.replace(/ +/g, ' ').split(' ')[0]);
    expect(report).not.toMatch(/[^\P{Cc}\n]|[\u2028\u202E]/u);
    expect(report.split('\n').filter((line) => /^\s*(?:::(?!error file=)|##)/.test(line))).toEqual([]);
  }
  expect(reports(problem(subject))[0]).toContain(`  ${shown}\n`);
});

test.each(['a\n::error::x.md', 'a\u001B[2J.md', 'a\r.md'])('so is the name of a file: %j', (file) => {
  const [text = '', line = ''] = reports(problem('2024-13', file));
  expect(text + line).not.toMatch(/[^\P{Cc}\n]/u);
  expect(`${text}\n${line}`.split('\n').filter((part) => part.startsWith('::'))).toEqual([]);
});

test('the line of the file keeps its columns', () => {
  const [text] = reports(problem('x'), 'a\u001B[2Jb\u202Ec\td\u007F');
  expect(text).toContain('  1 | a␛[2Jb\uFFFDc\td␡\n      ^^^');
});

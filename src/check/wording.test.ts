import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { count, wordProblem } from './wording.ts';

const place = { line: 1, column: 1 };
const problem: Problem = {
  slug: 'source-unknown',
  file: 'en/events/e.md',
  at: place,
  end: place,
  subject: 'harbor-log',
};

test('a problem names what it is about, and what may be meant where something is near', () => {
  expect(wordProblem(problem)).toMatchObject({
    severity: 'error',
    what: expect.stringContaining('harbor-log'),
  });
  expect(wordProblem(problem).what).not.toContain('Did you mean');
  expect(wordProblem({ ...problem, nearest: 'harbour-log' }).what).toMatch(/ Did you mean "harbour-log"\?$/);
});

test('what an editor wrote is repeated as it is, whatever signs it holds', () => {
  for (const subject of ['$&', '{subject}', '$1 {nearest}', '']) {
    expect(wordProblem({ ...problem, subject }).what).toBe(
      wordProblem({ ...problem, subject: '§' }).what.replace('§', () => subject),
    );
  }
});

test.each([
  [0, '0 errors'],
  [1, '1 error'],
  [2, '2 errors'],
])('%i', (n, words) => {
  expect(count(n, 'error')).toBe(words);
});

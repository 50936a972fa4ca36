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
  expect(wordProblem(problem, 'en')).toMatchObject({
    severity: 'error',
    what: expect.stringContaining('harbor-log'),
  });
  expect(wordProblem(problem, 'en').what).not.toContain('Did you mean');
  expect(wordProblem({ ...problem, nearest: 'harbour-log' }, 'en').what).toMatch(
    / Did you mean "harbour-log"\?$/,
  );
});

test('what an editor wrote is repeated as it is, whatever signs it holds', () => {
  for (const subject of ['$&', '{subject}', '$1 {nearest}', '']) {
    expect(wordProblem({ ...problem, subject }, 'en').what).toBe(
      wordProblem({ ...problem, subject: '§' }, 'en').what.replace('§', () => subject),
    );
  }
});

test('in French a problem is told in French', () => {
  const french = wordProblem({ ...problem, nearest: 'harbour-log' }, 'fr');
  expect(french.what).toBe(
    'La source «\u202Fharbor-log\u202F» n’existe pas. Vouliez-vous dire «\u202Fharbour-log\u202F»\u202F?',
  );
  expect(french.fix).toBe('Corrigez l’identifiant, ou ajoutez d’abord sources/harbor-log.yml.');
});

test('a phrase that the message names is in its language', () => {
  const named = { ...problem, subject: { en: 'a log', fr: 'un journal' } };
  expect(wordProblem(named, 'en')).toMatchObject({
    subject: 'a log',
    what: expect.stringContaining('"a log"'),
  });
  expect(wordProblem(named, 'fr')).toMatchObject({
    subject: 'un journal',
    what: expect.stringContaining(' journal'),
  });
});

// In French nought is singular: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
test.each([
  [0, '0 errors', '0 erreur', '0 avertissement'],
  [1, '1 error', '1 erreur', '1 avertissement'],
  [2, '2 errors', '2 erreurs', '2 avertissements'],
  [1200, '1,200 errors', '1\u202F200 erreurs', '1\u202F200 avertissements'],
])('%i', (n, english, french, warnings) => {
  expect(count(n, 'error', 'en')).toBe(english);
  expect(count(n, 'error', 'fr')).toBe(french);
  expect(count(n, 'warning', 'fr')).toBe(warnings);
});

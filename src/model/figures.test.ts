import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { currentStatement, statementHistory, wordFigure } from './figures.ts';
import type { Figure, Statement } from './story.ts';

const statement = (over: Partial<Statement>): Statement => ({
  asOf: '2024-09-19',
  saidBy: { en: 'Someone' },
  status: 'reported',
  sources: ['a'],
  ...over,
});

test.each([
  [{ value: 77 }, '77'],
  [{ value: 378363 }, '378,363'],
  [{ min: 75 }, 'more than 75'],
  [{ max: 12 }, 'fewer than 12'],
  [{ min: 70, max: 77 }, '70 to 77'],
  [{ min: 0 }, 'more than 0'],
  [{ min: 30, text: { en: 'at least about 30' } }, 'at least about 30'],
])('%j reads %s', (over, wording) => {
  expect(wordFigure(statement(over), 'en', en)).toBe(wording);
});

const figure: Figure = {
  id: 'deaths',
  measure: { en: 'm' },
  statements: [
    statement({ value: 77, asOf: '2024-09-21', status: 'reported' }),
    statement({ min: 70, asOf: '2024-09-19', status: 'established' }),
    statement({ min: 60, asOf: '2024-09-18', status: 'established' }),
    statement({ value: 200, asOf: '2024-10', status: 'claimed' }),
  ],
};

test('the current statement is the latest with the best status', () => {
  expect(currentStatement(figure).min).toBe(70);
});

test('of one day the statement written last is the current one', () => {
  const sameDay = [statement({ min: 70 }), statement({ value: 77 }), statement({ min: 75 })];
  expect(currentStatement({ ...figure, statements: sameDay }).min).toBe(75);
});

test('what only repeats an earlier count is never the current statement, whatever its day and status', () => {
  const repeat = statement({ min: 75, asOf: '2024-10-01', status: 'established', repeats: true });
  expect(currentStatement({ ...figure, statements: [...figure.statements, repeat] }).min).toBe(70);
});

test('the history is in order of date', () => {
  expect(statementHistory(figure).map(({ asOf }) => asOf)).toEqual([
    '2024-09-18',
    '2024-09-19',
    '2024-09-21',
    '2024-10',
  ]);
});

test('a figure without a statement is an error', () => {
  expect(() => currentStatement({ ...figure, statements: [] })).toThrow(RangeError);
});

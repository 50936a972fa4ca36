import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { currentStatement, wordFigure } from './figures.ts';
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
  [{ moreThan: 75 }, 'more than 75'],
  [{ moreThan: 0 }, 'more than 0'],
  [{ min: 75 }, 'at least 75'],
  [{ min: 0 }, 'at least 0'],
  [{ max: 12 }, 'at most 12'],
  [{ min: 70, max: 77 }, '70 to 77'],
  [{ min: 30, text: { en: 'at least about 30' } }, 'at least about 30'],
])('%j reads %s', (over, wording) => {
  expect(wordFigure(statement(over), 'en', en)).toBe(wording);
});

const figure: Figure = {
  id: 'deaths',
  measure: { en: 'm' },
  statements: [
    statement({ min: 60, asOf: '2024-09-18', status: 'established' }),
    statement({ min: 70, asOf: '2024-09-19', status: 'established' }),
    statement({ value: 77, asOf: '2024-09-21', status: 'reported' }),
    statement({ value: 200, asOf: '2024-10', status: 'claimed' }),
  ],
};

test('the current statement is the last with the best status', () => {
  expect(currentStatement(figure).min).toBe(70);
});

test('a date known less exactly does not make a statement older: the order in which they are written counts', () => {
  const statements = [statement({ value: 50, asOf: '2024-07-28' }), statement({ value: 46, asOf: '2024' })];
  expect(currentStatement({ ...figure, statements }).value).toBe(46);
});

test('the headline is the current statement, although a later one is as well supported', () => {
  const statements = [
    statement({ moreThan: 70, headline: true }),
    statement({ min: 77, asOf: '2024-10-29' }),
    statement({ value: 10, asOf: '2024-11', status: 'claimed' }),
  ];
  expect(currentStatement({ ...figure, statements }).moreThan).toBe(70);
});

test('what only repeats an earlier count is never the current statement, whatever its day and status', () => {
  const repeat = statement({ min: 75, asOf: '2024-10-01', status: 'established', repeats: true });
  expect(currentStatement({ ...figure, statements: [...figure.statements, repeat] }).min).toBe(70);
});

test('a figure without a statement is an error', () => {
  expect(() => currentStatement({ ...figure, statements: [] })).toThrow(RangeError);
});

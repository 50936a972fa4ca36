import { expect, test } from 'vitest';
import { densityOf } from './events-per-period.ts';

const major = (date: string) => ({ date, weight: 'major' as const });
const minor = (date: string) => ({ date, weight: 'minor' as const });
const counts = (period?: { columns: readonly { count: number }[] }) =>
  period?.columns.map(({ count }) => count).join(' ');

test('a year is twelve months, and no year between is left out', () => {
  const [first, second, third, none] = densityOf(
    [minor('2012-01-17'), major('2012-03'), minor('2012-03-22/2012-05'), minor('2014-12~')],
    '2013-06-30',
  );
  expect(counts(first)).toBe('1 0 2 0 0 0 0 0 0 0 0 0');
  expect(first?.columns.map((column) => column.major).indexOf(true)).toBe(2);
  expect(second).toMatchObject({ year: '2013', count: 0, vague: 0 });
  expect(second).not.toHaveProperty('firstYear');
  expect(counts(third)).toBe('0 0 0 0 0 0 0 0 0 0 0 1');
  expect(none).toBeUndefined();
});

test('what lies after the day the story reaches is told apart by the month', () => {
  const [year] = densityOf([minor('2024-09-30'), minor('2024-10-07')], '2024-09-30');
  expect(year?.columns.map(({ after }) => after).indexOf(true)).toBe(9);
});

test('an event whose month is not known is in its year and in no month', () => {
  const [year] = densityOf(
    [minor('2012'), minor('2012~'), minor('2012/2012-04'), minor('2012-02-01')],
    '2030-01-01',
  );
  expect(year).toMatchObject({ count: 4, vague: 3, firstYear: '2012' });
  expect(counts(year)).toBe('0 1 0 0 0 0 0 0 0 0 0 0');
});

test('more than forty years are shown by decades', () => {
  const periods = densityOf([minor('1958-11-24'), major('1960'), minor('2012-01-17')], '2011-01-01');
  expect(periods.map(({ year }) => year)).toEqual(['1950', '1960', '1970', '1980', '1990', '2000', '2010']);
  expect(counts(periods[0])).toBe('0 0 0 0 0 0 0 0 1 0');
  expect(periods[0]?.firstYear).toBe('1958');
  expect(periods[1]).toMatchObject({ vague: 0, count: 1 });
  expect(periods[6]?.columns.map(({ after }) => after).indexOf(true)).toBe(2);
});

test('every event is counted once', () => {
  const events = ['0999', '0999-02', '1000-01-01', '1030-12'].map(minor);
  const total = densityOf(events, '1000-01-01').reduce((sum, { count }) => sum + count, 0);
  expect(total).toBe(4);
  expect(densityOf([], '2024-01-01')).toEqual([]);
});

// One event of long ago must not make a strip of a hundred decades, whose labels lie over each other.
test.each([
  [
    ['0773-04-28', '2012-01-17', '2024-09-17'],
    ['0700', 100, 14],
  ],
  [
    ['0001', '9999'],
    ['0000', 100, 100],
  ],
  [
    ['1599-12', '2000'],
    ['1500', 100, 6],
  ],
  [
    ['1600', '1999'],
    ['1600', 10, 40],
  ],
  [
    ['1985', '2024'],
    ['1985', 1, 40],
  ],
  [
    ['2024-21', '../2020'],
    ['2020', 1, 5],
  ],
] as const)('%j: from %j', (dates, [year, years, count]) => {
  const periods = densityOf(dates.map(minor), '2024-01-01');
  expect(periods[0]).toMatchObject({ year, years });
  expect(periods).toHaveLength(count);
  expect(periods.reduce((sum, period) => sum + period.count, 0)).toBe(dates.length);
});

test('a century is ten decades, and knows where its first event is', () => {
  const periods = densityOf([minor('0773'), major('1912-05'), minor('1999'), minor('2001')], '1999-12-31');
  expect(counts(periods[0])).toBe('0 0 0 0 0 0 0 1 0 0');
  expect(counts(periods[12])).toBe('0 1 0 0 0 0 0 0 0 1');
  expect(periods[12]).toMatchObject({ year: '1900', firstYear: '1912', vague: 0 });
  expect(periods[13]?.columns.map(({ after }) => after).indexOf(true)).toBe(0);
});

test('a season has no month of its own', () => {
  const [year] = densityOf([minor('2024-21'), minor('2024-22/..'), minor('2024-03')], '2030-01-01');
  expect(year).toMatchObject({ vague: 2, count: 3 });
});

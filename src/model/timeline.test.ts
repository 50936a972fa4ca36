import { expect, test } from 'vitest';
import { parseDate } from './dates.ts';
import { groupByYear, isLongGap, neighboursOf, orderEvents, splitAfter } from './timeline.ts';

const events = orderEvents([
  { id: 'd', date: '2024-10-01' },
  { id: 'b', date: '2024-09-17' },
  { id: 'a', date: '2024-09-17' },
  { id: 'c', date: '2012' },
  { id: 'e', date: '2024-09-30/2024-10-02' },
]);

test('events are ordered by date, then by id', () => {
  expect(events.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'e', 'd']);
});

test('events are grouped by the year in which they begin', () => {
  const years = groupByYear(events, ({ date }) => parseDate(date));
  expect(years.map(({ year, events: inYear }) => [year, inYear.length])).toEqual([
    ['2012', 1],
    ['2024', 4],
  ]);
});

test('what begins after the day is told apart; what had begun stays', () => {
  const [until, after] = splitAfter(events, '2024-09-30');
  expect(until.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'e']);
  expect(after.map(({ id }) => id)).toEqual(['d']);
});

test('the neighbours of an event', () => {
  expect(neighboursOf(events, 'a')).toMatchObject({ earlier: { id: 'c' }, later: { id: 'b' } });
  expect(neighboursOf(events, 'c').earlier).toBeUndefined();
  expect(neighboursOf(events, 'd').later).toBeUndefined();
  expect(neighboursOf(events, 'unknown')).toEqual({});
});

test.each([
  ['2022-08-15', '2023-09-16', true],
  ['2024-01-01', '2024-03-05', false],
  ['2024-01-01', '2024-04-02', true],
  ['2012', '2014', true],
])('from %s to %s is a long gap: %s', (from, to, long) => {
  expect(isLongGap(parseDate(from), parseDate(to))).toBe(long);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../dates/dates.ts';
import {
  firstOf,
  groupByYear,
  isLongGap,
  lastEnds,
  nearestTo,
  neighboursOf,
  orderEvents,
  splitAfter,
} from './timeline.ts';

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

test('the same date twice, days that are not known, and intervals keep one order, however they come in', () => {
  const inOrder = [
    { id: 'in-the-year', date: '2024' },
    { id: 'all-summer', date: '2024-06/2024-08' },
    { id: 'in-the-month', date: '2024-09' },
    { id: 'three-days', date: '2024-09-16/2024-09-18' },
    { id: 'first', date: '2024-09-17' },
    { id: 'second', date: '2024-09-17' },
    { id: 'two-days', date: '2024-09-17/2024-09-18' },
    { id: 'two-days-too', date: '2024-09-17/2024-09-18' },
    { id: 'around', date: '2024-10~' },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (shuffled) => {
      expect(orderEvents(shuffled)).toEqual(inOrder);
    }),
  );
});

test('events that begin together are in the order an editor gives them; those without one come after', () => {
  const inOrder = [
    { id: 'in-the-month', date: '2024-09' },
    { id: 'z-cause', date: '2024-09-17', order: 1 },
    { id: 'two-days', date: '2024-09-17/2024-09-18', order: 2 },
    { id: 'a-effect', date: '2024-09-17', order: 3 },
    { id: 'late', date: '2024-09-17', order: 10 },
    { id: 'unplaced', date: '2024-09-17' },
    { id: 'goes-on', date: '2024-09-17/..' },
    { id: 'next-day', date: '2024-09-18', order: 1 },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder, { minLength: 2 }), (shuffled) => {
      expect(orderEvents(shuffled)).toEqual(inOrder.filter((event) => shuffled.includes(event)));
    }),
  );
});

test('a thousand events are in order, whatever order they came in', () => {
  const digits = (n: number, length: number) => String(n).padStart(length, '0');
  const thousand = Array.from({ length: 1000 }, (_, n) => {
    const year = String(1900 + ((n * 37) % 120));
    const month = `${year}-${digits(1 + ((n * 5) % 12), 2)}`;
    return {
      id: digits(n, 4),
      date: [year, month, `${month}-${digits(1 + ((n * 11) % 28), 2)}`][n % 3] ?? year,
    };
  });
  const ordered = orderEvents(thousand);
  const starts = ordered.map(({ date }) => parseDate(date).start);
  expect(starts).toEqual([...starts].sort());
  expect(orderEvents([...thousand].reverse())).toEqual(ordered);
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

test('the events nearest to one, in order', () => {
  const any = () => true;
  const named = (count: number, isLike: (event: { id: string }) => boolean) =>
    nearestTo(events, 'b', count, isLike).map(({ id }) => id);
  expect(named(2, any)).toEqual(['a', 'e']);
  expect(named(3, any)).toEqual(['c', 'a', 'e']);
  expect(named(9, ({ id }) => id !== 'a')).toEqual(['c', 'e', 'd']);
  expect(named(2, () => false)).toEqual([]);
});

test('of some things the preferred ones come along first, and all keep their order', () => {
  const first = (count: number) => firstOf(['a', 'B', 'c', 'D', 'e'], count, (word) => word < 'a');
  expect(first(1)).toEqual(['B']);
  expect(first(3)).toEqual(['a', 'B', 'D']);
  expect(first(9)).toEqual(['a', 'B', 'c', 'D', 'e']);
});

test('time passes since what ended last, not since what stands above', () => {
  const dates = ['2023', '2023-06/2023-12', '2023-07-05', '2024-03-01', '2024-03-01'].map(parseDate);
  expect(lastEnds(dates).map((date) => date?.text)).toEqual([
    undefined,
    '2023',
    '2023-06/2023-12',
    '2023-06/2023-12',
    '2024-03-01',
  ]);
});

test.each([
  ['2022-08-15', '2023-09-16', true],
  ['2024-01-01', '2024-03-05', false],
  ['2024-01-01', '2024-04-02', true],
  ['2012', '2014', true],
])('from %s to %s is a long gap: %s', (from, to, long) => {
  expect(isLongGap(parseDate(from), parseDate(to))).toBe(long);
});

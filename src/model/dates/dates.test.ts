import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, distanceBetween, endsOf, isDate, parseDate } from './dates.ts';
import { asLocalNoon } from './single-date.ts';

describe('parseDate', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31', 'year', false, false],
    ['2024-09', '2024-09-01', '2024-09-30', 'month', false, false],
    ['2024-09-17', '2024-09-17', '2024-09-17', 'day', false, false],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day', false, false],
    ['2021-12~', '2021-12-01', '2021-12-31', 'month', true, false],
    ['2023-06/2023-12', '2023-06-01', '2023-12-31', 'month', false, true],
    ['2023/2024-02-01', '2023-01-01', '2024-02-01', 'year', false, true],
  ])('%s', (text, start, end, precision, approximate, interval) => {
    expect(parseDate(text)).toEqual({ text, start, end, precision, approximate, interval });
  });

  test.each([
    '2024-02-31',
    '2023-02-29',
    '2024-13',
    '2024-00',
    '17 September',
    '2024-9',
    '2024-09-17T10:00',
    '',
  ])('refuses %j', (text) => {
    expect(() => parseDate(text)).toThrow(RangeError);
    expect(isDate(text)).toBe(false);
  });

  // Seasons are those of edtf.js (https://github.com/inukshuk/edtf.js), which counts them from March, as meteorologists do.
  test.each([
    ['0476', '0476-01-01', '0476-12-31', 'year'],
    ['0773-04-28', '0773-04-28', '0773-04-28', 'day'],
    ['0001', '0001-01-01', '0001-12-31', 'year'],
    ['9999', '9999-01-01', '9999-12-31', 'year'],
    ['2024-21', '2024-03-01', '2024-05-31', 'season'],
    ['2024-22', '2024-06-01', '2024-08-31', 'season'],
    ['2024-23', '2024-09-01', '2024-11-30', 'season'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season'],
    ['0099-24', '0099-12-01', '0100-02-28', 'season'],
  ])('places %s', (text, start, end, precision) => {
    expect(parseDate(text)).toMatchObject({ start, end, precision });
  });

  test.each([
    ['2024-01/..', 'lasts', '2024-01-01', '2024-01-31'],
    ['2024-01-05/..', 'lasts', '2024-01-05', '2024-01-05'],
    ['2024-21/..', 'lasts', '2024-03-01', '2024-05-31'],
    ['2024-01/', 'ended', '2024-01-01', '2024-01-31'],
    ['../2024', 'begun', '2024-01-01', '2024-12-31'],
    ['/2024-01-05', 'begun', '2024-01-05', '2024-01-05'],
    ['2021-12~/..', 'lasts', '2021-12-01', '2021-12-31'],
  ])('%s is placed at the end that is given', (text, open, start, end) => {
    const date = parseDate(text);
    expect(date).toMatchObject({ text, open, start, end, interval: true });
    const [first, last] = endsOf(date);
    expect(first).toBe(last);
    expect(`${first.start} ${last.end}`).toBe(`${start} ${end}`);
  });

  test.each([
    ['0000', '"0000" is not in the years 0001 to 9999'],
    ['-0044', '"-0044" is not in the years 0001 to 9999'],
    ['Y170000002', '"Y170000002" is not in the years 0001 to 9999'],
    ['9999-24', '"9999-24" is not in the years 0001 to 9999'],
    ['201X', '"201X" leaves digits open: leave them out, or write from and to, like 2010/2019'],
    ['2024-XX', '"2024-XX" leaves digits open: leave them out, or write from and to, like 2010/2019'],
    ['2024-09-XX', '"2024-09-XX" leaves digits open: leave them out, or write from and to, like 2010/2019'],
    ['2024?', '"2024?" is marked as uncertain: write it without ? or %, or with ~ for "around"'],
    ['2024-09-17%', '"2024-09-17%" is marked as uncertain: write it without ? or %, or with ~ for "around"'],
    ['2024-09-17T04:30', '"2024-09-17T04:30" holds a time of day: write the day alone'],
    ['2024-09-17T04:30:00Z', '"2024-09-17T04:30:00Z" holds a time of day: write the day alone'],
    ['17/09/2024', '"17/09/2024" is not written as a date here: write 2024-09-17'],
    ['17.9.2024', '"17.9.2024" is not written as a date here: write 2024-09-17'],
    ['17 Sept. 2024', '"17 Sept. 2024" is not written as a date here: write 2024-09-17'],
    ['17 Septober', '"17 Septober" is not a date'],
    ['2024-13', '"2024-13" has neither a month (01 to 12) nor a season (21 to 24) after its year'],
    ['2024-33', '"2024-33" has neither a month (01 to 12) nor a season (21 to 24) after its year'],
    ['2024-21~', '"2024-21~" is a season, which is vague enough without ~'],
    ['2024-21-05', '"2024-21-05" is a day that no calendar has'],
    ['2024-09-31', '"2024-09-31" is a day that no calendar has'],
    ['../..', '".." is not a date'],
    ['/', '"" is not a date'],
    ['2024/2023', '"2024/2023" ends before it begins'],
  ])('says why %s is no date', (text, why) => {
    expect(() => parseDate(text)).toThrow(why);
  });

  test.each(['2023-12/2023-06', '2023/2024/2025', '../..', '../', '/'])('refuses the interval %j', (text) => {
    expect(isDate(text)).toBe(false);
  });

  test('every calendar day is read as itself, in any time zone', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseDate(day)).toMatchObject({ start: day, end: day });
        expect(asLocalNoon(day).getDate()).toBe(Number(day.slice(8)));
      }),
    );
  });

  test('a month ends on the day before the next one, and no calendar has a day after that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
        const last = new Date(0);
        last.setUTCFullYear(year, month, 0);
        const days = last.getUTCDate();
        expect(parseDate(text)).toMatchObject({ start: `${text}-01`, end: `${text}-${String(days)}` });
        expect(isDate(`${text}-${String(days)}`)).toBe(true);
        expect(isDate(`${text}-${String(days + 1)}`)).toBe(false);
        expect(isDate(`${text}-00`)).toBe(false);
      }),
    );
  });

  test('text is a date or is refused by name, and what is a date begins no later than it ends', () => {
    const dateLike = fc.stringMatching(/^\d{0,5}(-\d{0,3}){0,3}~?(\/\d{4}(-\d\d){0,2}~?)?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), dateLike), (text) => {
        if (isDate(text)) {
          const { start, end } = parseDate(text);
          expect([start, end]).toEqual([start, end].toSorted());
          expect([start, end].join()).toMatch(/^\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d$/);
        } else {
          expect(() => parseDate(text)).toThrow(RangeError);
        }
      }),
    );
  });
});

test('an interval has two ends', () => {
  expect(endsOf(parseDate('2023-06/2023-12')).map(({ text }) => text)).toEqual(['2023-06', '2023-12']);
  expect(endsOf(parseDate('2023')).map(({ text }) => text)).toEqual(['2023', '2023']);
});

describe('compareDates', () => {
  const inOrder = [
    // Known by the year alone: at the head of its year, however much of it is known elsewhere.
    '2012',
    '2012~',
    '2012/2014',
    '2012-01',
    '2012-01/2012-03',
    '2012-01-01',
    '2012-01-01/2012-01-02',
    '2012-01-01/2012-02',
    '2012-01-17',
    // Intervals that overlap: by where they begin, then by which is over sooner.
    '2012-01-18/2012-01-20',
    '2012-01-18/2012-01-25',
    '2012-01-18/..',
    '2012-01-19/2012-01-20',
    '2012-02',
    '2012-02~',
    '2012-02-01',
    '2012-21',
    '2012-03',
    '2012-03-01',
    '2012-12-31',
    '2013',
    '2013-01-01',
  ];

  test('orders vague and exact dates, intervals and approximations', () => {
    const ordered = inOrder.map(parseDate).reverse().sort(compareDates);
    expect(ordered.map(({ text }) => text)).toEqual(inOrder);
  });

  test('gives one order, whatever the order they come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: 2 }), (shuffled) => {
        const ordered = shuffled.map(parseDate).sort(compareDates);
        expect(ordered.map(({ text }) => text)).toEqual(inOrder.filter((text) => shuffled.includes(text)));
      }),
    );
  });
});

describe('distanceBetween', () => {
  test.each([
    ['2024-09-17', '2024-09-23', 6, 'days'],
    ['2022-08-15', '2023-09-16', 13, 'months'],
    ['2024-07-25/2024-07-27', '2024-09-17', 52, 'days'],
    ['2012-01', '2012-03-22', 2, 'months'],
    ['2012', '2015-03', 3, 'years'],
    ['2013-01-11', '2020-08-18', 7, 'years'],
    // From where an interval ends, not from where it began.
    ['2023-06/2023-12', '2024-02', 2, 'months'],
    ['2023-12-30/2024-01-02', '2024-01-05', 3, 'days'],
    // By the calendar, where the days are not known.
    ['2016-03-21', '2017-03', 12, 'months'],
    ['2016-12-31', '2019', 3, 'years'],
    ['2022-01-31', '2024-01', 2, 'years'],
    ['2024-02-28', '2024-04-28', 60, 'days'],
    ['2024-02-28', '2024-04-29', 2, 'months'],
    ['0773', '2024-09-17', 1251, 'years'],
    ['2021-21', '2024-09-17', 3, 'years'],
    // What goes on is counted from where it began.
    ['2024-01-05/..', '2024-01-09', 4, 'days'],
    ['../2024-01', '2024-05', 4, 'months'],
  ])('%s to %s', (from, to, count, unit) => {
    expect(distanceBetween(parseDate(from), parseDate(to))).toEqual({ count, unit });
  });

  test.each([
    ['2024-09-17', '2024-09-17'],
    ['2024', '2024-09-17'],
    ['2024-09', '2024-09-17'],
    // It may have been the day before.
    ['2023-07-31', '2023-08'],
    ['2023', '2024-01-01'],
    // Within, or before, the other.
    ['2023-06/2023-12', '2023-07-05'],
    ['2024-09-17', '2024-09-16'],
    ['2024-09-17', '2020'],
    ['2024-21', '2024-09-17'],
    ['2023-24', '2024-06'],
  ])('nothing to name between %s and %s', (from, to) => {
    expect(distanceBetween(parseDate(from), parseDate(to))).toBeUndefined();
  });
});

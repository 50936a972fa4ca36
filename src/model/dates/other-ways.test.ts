import { expect, test } from 'vitest';
import { isDate, parseDate } from './dates.ts';
import { readingsOf } from './other-ways.ts';

test.each([
  ['17 September 2024', ['2024-09-17']],
  ['September 17, 2024', ['2024-09-17']],
  ['17 Sept. 2024', ['2024-09-17']],
  ['Tuesday', []],
  ['the 1st of May 2021', ['2021-05-01']],
  ['1er août 2026', ['2026-08-01']],
  ['le 3 février 2026', ['2026-02-03']],
  ['12 juin 2025', ['2025-06-12']],
  ['12 juillet 2025', ['2025-07-12']],
  ['8 mars 2020', ['2020-03-08']],
  ['8 mai 2020', ['2020-05-08']],
  ['31 déc. 2019', ['2019-12-31']],
  ['September 2024', ['2024-09']],
  ['avril 2024', ['2024-04']],
  ['spring 2021', ['2021-21']],
  ['l’hiver 2021', ['2021-24']],
  ['hiver 2021', ['2021-24']],
  ['été 2022', ['2022-22']],
  ['17/09/2024', ['2024-09-17']],
  ['09/17/2024', ['2024-09-17']],
  ['17.9.2024', ['2024-09-17']],
  ['2024/9/17', ['2024-09-17']],
  ['2024.09.17', ['2024-09-17']],
  ['09/2024', ['2024-09']],
  ['05/10/2024', ['2024-10-05', '2024-05-10']],
  ['05/05/2024', ['2024-05-05']],
  ['29 February 2024', ['2024-02-29']],
  // No calendar has these.
  ['31 September 2024', []],
  ['29/02/2023', []],
  ['32/01/2024', []],
  ['17 Brumaire 2024', []],
  ['17 September', []],
  ['17/09/24', []],
  ['17 18 September 2024', []],
  ['in the morning', []],
  ['', []],
])('%s', (text, readings) => {
  expect(readingsOf(text)).toEqual(readings);
  expect(readings.every(isDate)).toBe(true);
});

test.each([
  ['17 September 2024', '"17 September 2024" is not written as a date here: write 2024-09-17'],
  ['30/09/2024', '"30/09/2024" is not written as a date here: write 2024-09-30'],
  ['2024-9', '"2024-9" is not a date'],
  [
    '05/10/2024',
    '"05/10/2024" is not written as a date here: write 2024-10-05 (day first) or 2024-05-10 (month first)',
  ],
  ['09/2024', '"09/2024" is not written as a date here: write 2024-09'],
])('%s gets a cure', (text, why) => {
  expect(() => parseDate(text)).toThrow(why);
});

import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { fr } from '../../i18n/fr.ts';
import { dateParts, formatDate, formatDistance } from './date-words.ts';
import { parseDate } from './dates.ts';

test.each([
  ['2024-09-17', '17 September 2024'],
  ['2024-09', 'September 2024'],
  ['2024', '2024'],
  ['2021-12~', 'around December 2021'],
  ['2023-06/2023-12', 'June – December 2023'],
  ['2023-06/2024-01', 'June 2023 – January 2024'],
  ['2024-07-25/2024-07-27', '25–27 July 2024'],
  ['2024-07-30/2024-08-02', '30 July – 2 August 2024'],
  ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
  ['2023/2024-02', '2023 – February 2024'],
  ['2021-12~/2022-02', 'around December 2021 – February 2022'],
  ['0476', '476'],
  ['0773-04-28', '28 April 773'],
  ['0099-12-30/0100-01-02', '30 December 99 – 2 January 100'],
  ['2021-21', 'spring 2021'],
  ['0800-24', 'winter 800'],
  ['2021-21/2021-23', 'spring 2021 – autumn 2021'],
  ['2026-10-05/..', 'since 5 October 2026'],
  ['2026/..', 'since 2026'],
  ['2021-12~/..', 'since around December 2021'],
  ['2021-22/..', 'since summer 2021'],
  ['2026-10-05/', 'from 5 October 2026, end not known'],
  ['../2024-01', 'until January 2024'],
  ['/2024', 'until 2024'],
  ['../2024-24', 'until winter 2024'],
])('%s reads %s', (edtf, words) => {
  expect(formatDate(parseDate(edtf), en)).toBe(words);
});

test.each([
  ['2024-09-01', '1er septembre 2024'],
  ['2024-09-17', '17 septembre 2024'],
  ['2021-12~', 'vers décembre 2021'],
  ['2024-07-01/2024-07-27', '1er–27 juillet 2024'],
  ['2024-07-30/2024-08-02', '30 juillet – 2 août 2024'],
  ['0773-04-28', '28 avril 773'],
  ['2024-09-17~', 'vers le 17 septembre 2024'],
  ['2021-23', 'automne 2021'],
  ['2026-10-01/..', 'depuis le 1er octobre 2026'],
  ['2026-10/..', 'depuis octobre 2026'],
  ['2021-12~/..', 'depuis décembre 2021 environ'],
  ['2026-22/..', 'depuis l’été 2026'],
  ['2026-10-05/', 'dès le 5 octobre 2026, fin inconnue'],
  ['../2024-01', 'jusqu’en janvier 2024'],
  ['../2024-01-05', 'jusqu’au 5 janvier 2024'],
  ['../2024-22', 'jusqu’à l’été 2024'],
])('%s reads %s in French', (edtf, words) => {
  expect(formatDate(parseDate(edtf), fr)).toBe(words);
});

test('a language may put the month first', () => {
  const { daysOfYear, monthsOfYear, otherwise } = en.intervals;
  const daysOfMonth = { begin: 'MMMM d', to: '–', end: 'd, yyyy' };
  const american = { ...en, intervals: { daysOfMonth, daysOfYear, monthsOfYear, otherwise } };
  expect(formatDate(parseDate('2024-07-25/2024-07-27'), american)).toBe('July 25–27, 2024');
});

test('the time between two dates, in words', () => {
  const between = (a: string, b: string) => formatDistance(parseDate(a), parseDate(b), en);
  expect(between('2024-09-16', '2024-09-17')).toBe('1 day later');
  expect(between('2022-08-15', '2023-09-16')).toBe('13 months later');
  expect(between('2024-09-17', '2024-09-17')).toBeUndefined();
  expect(formatDistance(parseDate('2020'), parseDate('2024-09-17'), en, 'earlier')).toBe('4 years earlier');
});

test.each([
  ['2024', [['2024', '2024']]],
  ['2024-09-17', [['17 September 2024', '2024-09-17']]],
  ['2021-12~', [['around December 2021', undefined]]],
  ['0476', [['476', '0476']]],
  // HTML has no seasons.
  ['2021-21', [['spring 2021', undefined]]],
  [
    '2026-10-05/..',
    [
      ['since ', undefined],
      ['5 October 2026', '2026-10-05'],
    ],
  ],
  ['2021-12~/..', [['since around December 2021', undefined]]],
  [
    '2024-07-25/2024-07-27',
    [
      ['25', '2024-07-25'],
      ['–', undefined],
      ['27 July 2024', '2024-07-27'],
    ],
  ],
  [
    '2021-12~/2022-02',
    [
      ['around December 2021', undefined],
      [' – ', undefined],
      ['February 2022', '2022-02'],
    ],
  ],
])('a machine can read each exact date of %s', (edtf, parts) => {
  expect(dateParts(parseDate(edtf), en).map(({ text, datetime }) => [text, datetime])).toEqual(parts);
});

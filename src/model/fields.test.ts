import { expect, test } from 'vitest';
import { byLanguage, date, day, id, line, openDate, webAddress } from './fields.ts';

test('ids are lower-case words joined by hyphens', () => {
  expect(['fuel-blockade', 'a1', '2012'].every((text) => id.safeParse(text).success)).toBe(true);
  expect(['Fuel', 'fuel_blockade', '-a', 'a--b', 'é', ''].some((text) => id.safeParse(text).success)).toBe(
    false,
  );
});

test('a bare year, which YAML makes a number, is a date', () => {
  expect(date.parse(2024)).toBe('2024');
  // YAML takes the noughts of 0476 for nothing (https://yaml.org/spec/1.2.2/#1032-tag-resolution).
  expect([476, 99, 1].map((year) => date.parse(year))).toEqual(['0476', '0099', '0001']);
  expect([0, -44, 20240, 20240917].some((year) => date.safeParse(year).success)).toBe(false);
  expect(date.safeParse('2024-02-31').success).toBe(false);
});

test('only an event may be open at one end', () => {
  const open = ['2024/..', '2024-09-17/', '../2024-21', '/2024'];
  expect(open.every((text) => openDate.safeParse(text).success)).toBe(true);
  expect(open.some((text) => date.safeParse(text).success || day.safeParse(text).success)).toBe(false);
  expect(date.safeParse('2024/..').error?.issues[0]?.message).toBe(
    '"2024/.." is open at one end, which only an event can be',
  );
});

test('a day must be known in full', () => {
  expect(day.safeParse('2024-09-17').success).toBe(true);
  expect(
    ['2024-09', '2024-09-17~', '2024-09-17/2024-09-18'].some((text) => day.safeParse(text).success),
  ).toBe(false);
});

test('a line may not be empty', () => {
  expect(line.safeParse('  ').success).toBe(false);
});

test('words are given by language tag', () => {
  expect(
    byLanguage.safeParse({ en: 'people', 'pt-BR': 'pessoas', 'zh-Hant': '人', 'es-419': 'gente' }).success,
  ).toBe(true);
  expect(byLanguage.safeParse({ english: 'people' }).success).toBe(false);
});

test('an address is on the open web', () => {
  expect(webAddress.safeParse('https://example.org/a').success).toBe(true);
  expect(
    ['javascript:alert(1)', 'data:text/html,x', 'example.org'].some((a) => webAddress.safeParse(a).success),
  ).toBe(false);
});

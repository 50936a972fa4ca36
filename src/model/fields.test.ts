import { expect, test } from 'vitest';
import { byLanguage, date, day, id, line, webAddress } from './fields.ts';

test('ids are lower-case words joined by hyphens', () => {
  expect(['fuel-blockade', 'a1', '2012'].every((text) => id.safeParse(text).success)).toBe(true);
  expect(['Fuel', 'fuel_blockade', '-a', 'a--b', 'é', ''].some((text) => id.safeParse(text).success)).toBe(
    false,
  );
});

test('a bare year, which YAML makes a number, is a date', () => {
  expect(date.parse(2024)).toBe('2024');
  expect(date.safeParse('2024-02-31').success).toBe(false);
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

import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { borders, countries, countryName, countryOfMost, land, type Country } from './countries.ts';

const named = (name: string) => {
  const country = countries.find(({ properties }) => properties.name === name);
  if (!country) throw new Error(`The atlas has no ${name}`);
  return country;
};
const [france, spain] = [named('France'), named('Spain')];
const [paris, lyon, madrid, atSea] = [
  [2.35, 48.85],
  [4.85, 45.75],
  [-3.7, 40.4],
  [-30, 40],
] as const;

test('what was simplified still holds its cities, and land is where a country is', () => {
  expect([paris, lyon, madrid].map(([lon, lat]) => geoContains(france, [lon, lat]))).toEqual([
    true,
    true,
    false,
  ]);
  expect([paris, madrid, atSea].map(([lon, lat]) => geoContains(land, [lon, lat]))).toEqual([
    true,
    true,
    false,
  ]);
});

test('no stretch of a border is drawn twice, in whatever direction', () => {
  const stretches = borders.coordinates.flatMap((line) =>
    line.slice(1).map((point, index) => [String(line[index]), String(point)].sort().join(' ')),
  );
  expect(stretches.length).toBeGreaterThan(1000);
  expect(new Set(stretches).size).toBe(stretches.length);
});

describe('the country of most points', () => {
  test('counts the points within it', () => {
    expect(countryOfMost([spain, france], [paris, lyon, madrid, atSea])).toBe(france);
    expect(countryOfMost([spain, france], [madrid])).toBe(spain);
  });

  test('is the first of equals', () => {
    expect(countryOfMost([spain, france], [paris, madrid])).toBe(spain);
    expect(countryOfMost([france, spain], [paris, madrid])).toBe(france);
  });

  test('is none where no point lies in any', () => {
    expect(countryOfMost([france], [atSea, madrid])).toBeUndefined();
    expect(countryOfMost([france], [])).toBeUndefined();
    expect(countryOfMost([], [paris])).toBeUndefined();
  });
});

describe('a country’s name', () => {
  test.each([
    ['en', 'Spain'],
    ['fr', 'Espagne'],
    ['ar', 'إسبانيا'],
  ])('in %s is %s', (language, name) => {
    expect(countryName(spain, language)).toBe(name);
  });

  test('is the atlas’s own where it has no number, or one that stands for no country', () => {
    const { type, geometry } = spain;
    const gullhaven: Country = { type, geometry, properties: { name: 'Gullhaven' } };
    for (const country of [gullhaven, { ...gullhaven, id: '001' }, { ...gullhaven, id: '419' }]) {
      expect(countryName(country, 'fr')).toBe('Gullhaven');
    }
  });

  test('is never a bare number or empty', () => {
    expect(
      countries.map((country) => countryName(country, 'en')).filter((name) => !/\p{L}/u.test(name)),
    ).toEqual([]);
  });
});

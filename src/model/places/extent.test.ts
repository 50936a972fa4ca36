import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteSchema } from '../../kinds/site.ts';
import { mapSize } from '../../drawing/maps/map.ts';
import { contains, viewOf } from '../../drawing/maps/map-view.ts';
import { extentOfPlaces, whyNotExtent, type Extent } from './extent.ts';

const extent = (west: number, south: number, east: number, north: number): Extent => ({
  west,
  south,
  east,
  north,
});

test.each([
  ['the whole world', extent(-180, -85, 180, 85)],
  ['half of it', extent(0, -85, 180, 85)],
  ['one country', extent(-13, 9, 9, 26)],
  ['one street', extent(0.0001, 51.5, 0.0021, 51.502)],
  ['the far north', extent(-20, 80, 20, 85)],
  ['a long strip', extent(-50, 0, 50, 22)],
])('a map of %s can be drawn', (_, drawn) => {
  expect(whyNotExtent(drawn)).toBeUndefined();
  const { height, at, scaleBar } = viewOf(drawn, 608);
  const numbers = [
    height,
    mapSize({ extent: drawn, places: [] }).height,
    scaleBar.length,
    scaleBar.kilometres,
    ...at(drawn.west, drawn.south),
    ...at(drawn.east, drawn.north),
  ];
  expect(numbers.every(Number.isFinite)).toBe(true);
  expect(height).toBeGreaterThan(100);
  expect(scaleBar.length).toBeGreaterThan(608 / 10);
  expect(scaleBar.length).toBeLessThanOrEqual(608 / 4);
  expect(at(drawn.east, drawn.south)[0]).toBeCloseTo(608, 0);
});

test.each([
  [extent(9, 9, -13, 26), 'The eastern edge (-13) is not east of the western one (9)'],
  [extent(9, 9, 9, 26), 'The eastern edge (9) is not east'],
  [extent(170, -30, -170, -10), 'a map across the 180th meridian cannot be drawn'],
  [extent(-13, 26, 9, 9), 'The northern edge (9) is not north of the southern one (26)'],
  [extent(-13, 9, 9, 9), 'The northern edge (9) is not north'],
  [extent(0, -80, 1, 80), 'higher than it is wide by more than 5 to 1'],
  [extent(-180, 0, 180, 10), 'wider than it is high by more than 5 to 1'],
])('%j cannot', (refused, why) => {
  expect(whyNotExtent(refused)).toContain(why);
});

test.each(['{ west: -181, south: 0, east: 1, north: 1 }', '{ west: 0, south: -90, east: 90, north: 90 }'])(
  '%s is outside of what can be drawn',
  (written) => {
    expect(siteSchema.shape.extent.safeParse(parse(written)).success).toBe(false);
  },
);

test('a map around places holds them, and can be drawn wherever they are', () => {
  const place = fc.record({
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
      const around = extentOfPlaces(places);
      expect(around && whyNotExtent(around)).toBeUndefined();
      expect(around && places.every((one) => contains(around, one))).toBe(true);
    }),
  );
});

test('without places, or at a pole alone, there is no map', () => {
  expect(extentOfPlaces([])).toBeUndefined();
  expect(extentOfPlaces([{ lon: 0, lat: 90 }])).toBeUndefined();
  expect(
    extentOfPlaces([
      { lon: 0, lat: -90 },
      { lon: 8, lat: 47 },
    ]),
  ).toMatchObject({ north: expect.closeTo(48.6, 0) });
});

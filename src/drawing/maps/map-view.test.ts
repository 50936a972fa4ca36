import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentAround } from '../../model/places/extent.ts';
import { contains, viewOf } from './map-view.ts';

const extent = { west: -13, south: 9, east: 9, north: 26 };

test('an extent fills the width, north above', () => {
  const view = viewOf(extent, 608);
  expect(view.at(-13, 26)).toEqual([expect.closeTo(0), expect.closeTo(0)]);
  const [x, y] = view.at(9, 9);
  expect(x).toBeCloseTo(608);
  expect(y).toBeCloseTo(view.height, 0);
});

test('the scale bar is a round length, true at the middle of the map', () => {
  // A degree of longitude is 111.2 km at the equator; this view is 22 degrees wide at 17.5° north.
  const { scaleBar } = viewOf(extent, 608);
  expect(scaleBar.kilometres).toBe(500);
  expect(scaleBar.length).toBeCloseTo((500 / (22 * 111.2 * Math.cos((17.5 * Math.PI) / 180))) * 608, 0);
});

test('a closer view holds its points, and never shows less than some 20 km', () => {
  const point = fc.record({
    lon: fc.double({ min: -170, max: 170, noNaN: true }),
    lat: fc.double({ min: -60, max: 60, noNaN: true }),
  });
  fc.assert(
    fc.property(point, fc.double({ min: 0, max: 0.5, noNaN: true }), (a, apart) => {
      const b = { lon: a.lon + apart, lat: a.lat - apart };
      const around = extentAround([a, b], 2.4);
      expect(contains(around, a) && contains(around, b)).toBe(true);
      expect(around.north - around.south).toBeGreaterThanOrEqual(0.1799);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureScale } from './figure-scale.ts';

test('counts stand on a line from nought to a round number', () => {
  const scale = figureScale([{ min: 30 }, { value: 77 }, { min: 70, max: 79 }, {}]);
  expect(scale?.ends).toEqual([0, 80]);
  expect(scale?.at(0)).toBe(0);
  expect(scale?.at(40)).toBe(0.5);
  expect(scale?.tenfold).toBe(false);
  expect(scale?.ticks).toEqual([0, 20, 40, 60, 80]);
});

test('numbers too far apart stand on a line of powers of ten', () => {
  const scale = figureScale([{ value: 3 }, { value: 378_363 }]);
  expect(scale?.tenfold).toBe(true);
  expect(scale?.ends).toEqual([1, 1_000_000]);
  expect(scale?.ticks).toEqual([1, 10, 100, 1000, 10_000, 100_000, 1_000_000]);
  expect(scale?.at(1000)).toBeCloseTo(0.5);
});

test('numbers near each other and far from nought are still compared by length', () => {
  expect(figureScale([{ value: 12_640 }, { value: 12_944 }])?.ends[0]).toBe(0);
});

test('words alone have no line', () => {
  expect(figureScale([{}, {}])).toBeUndefined();
});

test('every number stands on its line, in order', () => {
  const number = fc.integer({ min: -1_000_000, max: 100_000_000 });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 9 }), (values) => {
      const scale = figureScale(values.map((value) => ({ value })));
      const places = [...values].sort((a, b) => a - b).map((value) => scale?.at(value) ?? NaN);
      expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }),
  );
});

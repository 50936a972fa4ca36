import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapPlace as place } from '../../../tests/support/places.ts';
import { clusterOf, orderPlaces, representativeOf } from './map-places.ts';

const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id).join(' ');
const other = { named: false } as const;
const capital = { kind: 'capital' } as const;

test('named places come first, then capitals, towns, sites, then the alphabet of ids', () => {
  const places = [
    place('z', { ...other, ...capital }),
    place('c', { kind: 'site' }),
    place('b'),
    place('a'),
    place('d', capital),
  ];
  expect(ids(orderPlaces(places))).toBe('d a b c z');
  expect(ids(places)).toBe('z c b a d');
});

test('for others stands a capital though it is not named, then what is named', () => {
  expect(representativeOf([place('a'), place('b', { ...other, ...capital })])?.id).toBe('b');
  expect(representativeOf([place('a', other), place('b')])?.id).toBe('b');
  expect(representativeOf([])).toBeUndefined();
});

describe('a cluster', () => {
  const cluster = (xs: readonly number[], over: Parameters<typeof place>[1] = {}) =>
    ids(
      clusterOf(
        xs.map((lon, index) => place(String.fromCharCode(97 + index), { lon, lat: 0, ...over })),
        (lon, lat) => [lon, lat],
        10,
      ),
    );

  test('is of places nearer than the reach, and not as near', () => {
    expect(cluster([0, 9.9])).toBe('a b');
    expect(cluster([0, 10])).toBe('');
  });

  test('needs no two that are near all others', () => {
    expect(cluster([0, 8, 16])).toBe('a b c');
  });

  test('keeps the order in which names find room, whoever joins its halves', () => {
    expect(cluster([0, 16, 8])).toBe('a b c');
  });

  test('is the largest; of equals, that of the first place', () => {
    expect(cluster([0, 1, 50, 51, 52])).toBe('c d e');
    expect(cluster([50, 51, 0, 1])).toBe('a b');
  });

  test('is none where nobody names a place of it', () => {
    expect(cluster([0, 1], other)).toBe('');
    expect(cluster([])).toBe('');
  });

  test('has no place twice, and every one has a neighbour in it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }), (xs) => {
        const places = xs.map((lon, index) => place(`p${String(index)}`, { lon, lat: 0 }));
        const found = clusterOf(places, (lon, lat) => [lon, lat], 5);
        expect(new Set(found).size).toBe(found.length);
        for (const one of found) {
          expect(found.some((near) => near !== one && Math.abs(near.lon - one.lon) < 5)).toBe(true);
        }
      }),
    );
  });
});

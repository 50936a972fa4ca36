import { expect, test } from 'vitest';
import { mapPlace } from '../../../tests/support/places.ts';
import { geographyOf } from './geography.ts';
import { viewOf } from './map-view.ts';

/** France whole, with its neighbours around. */
const extent = { west: -6, south: 41, east: 10, north: 52 };
const view = viewOf(extent, 600);
const of = (language: string, ...places: Parameters<typeof mapPlace>[1][]) =>
  geographyOf(view, { extent, language, places: places.map((over, n) => mapPlace(String(n), over)) });

const lyon = { lon: 4.85, lat: 45.75 };
const turin = { lon: 7.7, lat: 45.07 };

test('the country of most named places comes first and is lit; the others follow by width', () => {
  const { focus, labels } = of('en', turin);
  expect(labels[0]?.name).toBe('Italy');
  expect(focus).toMatch(/^M/);
  expect(focus).not.toBe(of('en', lyon).focus);
  const rooms = labels.slice(1).map(({ room }) => room);
  expect(rooms).toEqual([...rooms].sort((a, b) => b - a));
});

test('places that only help to find one’s way draw no light', () => {
  expect(of('en', { ...lyon, named: false }).focus).toBeUndefined();
  expect(of('en').labels.length).toBeGreaterThan(3);
});

test('only what is seen is named, each in its middle and on its own ground', () => {
  const { labels } = of('en', lyon);
  const names = labels.map(({ name }) => name);
  expect(names).toContain('Switzerland');
  expect(names).not.toContain('Norway');
  const [france] = labels;
  expect(france?.name).toBe('France');
  expect(france?.contains(...view.at(lyon.lon, lyon.lat))).toBe(true);
  expect(france?.contains(...view.at(turin.lon, turin.lat))).toBe(false);
});

test('shapes are drawn once for an extent, and named anew in each language', () => {
  const [english, french] = [of('en', lyon), of('fr', lyon)];
  expect(of('en', turin).paths).toBe(english.paths);
  expect(french.paths).toEqual(english.paths);
  expect(french.labels.map(({ name }) => name)).toContain('Espagne');
  expect(of('en', lyon).labels.map(({ name }) => name)).toContain('Spain');
});

test('its paths are in whole units', () => {
  const { land, borders } = of('en').paths;
  expect(land + borders).toMatch(/^M[\d,MLZ-]+$/);
});

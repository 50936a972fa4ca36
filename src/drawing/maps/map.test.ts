import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ar } from '../../i18n/ar.ts';
import { en } from '../../i18n/en.ts';
import type { MapPlace } from '../../model/places/places.ts';
import { accentOf } from '../../model/colours/accents.ts';
import { fileMap, mapInWords, mapSize, pageMap } from './map.ts';
import { clusterOf } from './map-places.ts';

const accent = accentOf('accent-1', {});

const extent = { west: -10, south: 40, east: 10, north: 55 };
const place = (id: string, over: Partial<MapPlace> = {}): MapPlace => ({
  id,
  name: id,
  kind: 'town',
  lon: 2,
  lat: 47,
  approximate: false,
  named: true,
  href: `/places/#${id}`,
  ...over,
});
const map = (...places: readonly MapPlace[]) => ({ id: 'map', extent, places, language: 'en' });
const countOf = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;

test('the title of the inset stands above its frame, where it is no name of a place', () => {
  const svg = pageMap(map(place('Port'), place('Quay', { lon: 2.01 }), place('Mole', { lat: 47.01 })), en);
  const { height } = mapSize(map(place('Port'), place('Quay', { lon: 2.01 }), place('Mole', { lat: 47.01 })));
  const titles = [...svg.matchAll(/<text class="other" x="0" y="([\d.]+)">[^<]*close up</g)].map(([, y]) =>
    Number(y),
  );
  expect(titles).toHaveLength(2);
  for (const y of titles) expect(y).toBeLessThan(height - 180);
});

describe('a map within a page', () => {
  const svg = pageMap(map(place('Port'), place('Fog', { lon: -5, lat: 50, approximate: true })), en);

  test('has a name, a description, and no style of its own', () => {
    expect(svg).toMatch(
      /aria-labelledby="map-title map-desc"><title id="map-title">Map: Port, Fog<\/title>\n/,
    );
    expect(svg).not.toMatch(/style|NaN/);
  });

  test('is no black patch where there is no sheet: its grounds are painted, its lines hollow, and one layer shown', () => {
    for (const part of ['sea', 'land', 'focus'])
      expect(svg).toMatch(new RegExp(`class="${part}" fill="#[0-9a-f]{6}"`));
    for (const part of ['borders', 'scale'])
      expect(svg).toMatch(new RegExp(`class="${part}" fill="none" stroke="#[0-9a-f]{6}"`));
    expect(svg).toMatch(/class="area" fill="currentcolor" fill-opacity="0.2"/);
    expect(countOf(svg, /display="none"/g)).toBe(1);
  });

  test('is drawn once in shapes and twice in names, larger for a phone', () => {
    expect(countOf(svg, /class="borders"/g)).toBe(1);
    expect(svg).toContain('<g class="wide" font-size="18">');
    expect(svg).toContain('<g class="narrow" display="none" font-size="25">');
  });

  test('links each place, marks an approximate one as an area, and has a scale', () => {
    expect(countOf(svg, /<a href="\/places\/#Port">/g)).toBe(2);
    expect(countOf(svg, /class="area"/g)).toBe(2);
    expect(countOf(svg, /> ?\d+ km</g)).toBe(2);
  });

  test('names the country of most places in full, and its neighbours', () => {
    expect(svg).toContain('>France<');
    expect(svg).toContain('>Spain<');
  });
});

test('what only helps to find one’s way is grey, and on a phone only where the country is the one that matters', () => {
  const context = { named: false, kind: 'capital' } as const;
  const places = [
    place('Port'),
    place('Home', { ...context, lat: 45 }),
    place('Abroad', { ...context, lon: -4, lat: 40.4 }),
  ];
  const svg = pageMap(map(...places), en);
  const [wide = '', narrow = ''] = svg.split('<g class="narrow"');
  expect(countOf(wide, /class="context"/g)).toBe(2);
  expect(countOf(wide, /class="point"/g)).toBe(1);
  expect(wide).toContain('>Abroad<');
  expect(narrow).toContain('>Home<');
  expect(narrow).not.toContain('Abroad');
});

test('places whose marks would touch are framed, and drawn larger below', () => {
  const near = map(place('A'), place('B', { lon: 2.02, kind: 'capital' }), place('C', { lon: 8 }));
  const svg = pageMap(near, en);
  expect(svg).toContain('>B, close up<');
  expect(mapSize(near).height).toBeGreaterThan(mapSize(map(place('C'))).height);
  expect(clusterOf(near.places, (lon, lat) => [lon, lat], 0.5).map(({ id }) => id)).toEqual(['B', 'A']);
});

test('a place outside the extent is named in words only', () => {
  const far = map(place('Here'), place('Away', { lat: 10 }));
  expect(mapInWords(far, en)).toBe('Map: Here, Away');
  expect(pageMap(far, en)).not.toContain('#Away');
});

test('a file of its own carries its colours, and is a document of SVG', () => {
  const svg = fileMap(map(place('Port')), 'wide', en, accent);
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).toContain('fill="#f3ecd9"');
  expect(svg).not.toMatch(/ style=|<g class/);
});

test('a file of its own is dark where the page is dark, in every colour that it uses', () => {
  const svg = fileMap(map(place('Port'), place('Fog', { lon: -5, approximate: true })), 'wide', en, accent);
  const [, sheet = ''] = /<style>@media \(prefers-color-scheme:dark\)\{(.*)\}<\/style>/.exec(svg) ?? [];
  const used = [...svg.replace(/<style>.*<\/style>/, '').matchAll(/ (fill|stroke)="(#\w+)"/g)];
  expect(used.length).toBeGreaterThan(5);
  for (const [, of = '', colour = ''] of used) expect(sheet).toContain(`[${of}="${colour}"]{${of}:#`);
});

test('countries are named in the language of the page', () => {
  expect(pageMap({ ...map(place('Port')), language: 'fr' }, en)).toContain('>Espagne<');
});

test('wherever places lie, the drawing holds no NaN', () => {
  const anywhere = fc.record({
    lon: fc.double({ min: -10, max: 10, noNaN: true }),
    lat: fc.double({ min: 40, max: 55, noNaN: true }),
    kind: fc.constantFrom('capital' as const, 'town' as const, 'site' as const),
    approximate: fc.boolean(),
    named: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anywhere, { maxLength: 8 }), (places) => {
      const svg = pageMap(map(...places.map((over, index) => place(`p${String(index)}`, over))), en);
      expect(svg).not.toContain('NaN');
    }),
    { numRuns: 30 },
  );
});

test('a map is not mirrored where the page is read from the right, and its names keep their own direction', () => {
  const places = [
    place('Port'),
    place('Quay', { lon: 2.01 }),
    place('Mole', { lat: 47.01 }),
    place('ميناء', { lon: -6 }),
  ];
  const positions = (svg: string) => [...svg.matchAll(/c[xy]="[^"]+"/g)].map(String);
  const [english, arabic] = [
    fileMap(map(...places), 'wide', en, accent),
    fileMap(map(...places), 'wide', ar, accent),
  ];
  expect(positions(arabic)).toEqual(positions(english));
  expect(english).not.toContain('direction');
  expect(arabic).toContain(' direction="ltr"');
  expect(arabic).toMatch(/>\u2068\d+ كم\u2069</);
  expect(arabic).toContain('>\u2068ميناء\u2069<');
  expect(arabic).toMatch(/x="608" direction="rtl"[^>]*>Mole عن قرب</);
});

import { expect, test } from 'vitest';
import { mapPlace as place } from '../../../tests/support/places.ts';
import { en } from '../../i18n/en.ts';
import { drawLayer, type CountryLabel, type Layer } from './map-layer.ts';
import { paintByClass } from './map-colours.ts';
import { viewOf } from './map-view.ts';

const view = viewOf({ west: -10, south: 40, east: 10, north: 55 }, 600);
const draw = (over: Partial<Layer>) =>
  drawLayer({ view, places: [], countries: [], size: 12, paint: paintByClass, words: en, ...over });
const countOf = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;
const country = (over: Partial<CountryLabel>): CountryLabel => ({
  ...{ name: 'Gullhaven', x: 300, y: 200, room: 400, contains: () => true },
  ...over,
});

test('a place is a link around a target, a mark and its name', () => {
  expect(draw({ places: [place('Quay & <Fog>', { href: '/places/#quay' })] })).toMatch(
    /<a href="\/places\/#quay"><circle [^>]*r="12"[^>]*\/><circle class="point" [^>]*r="4"\/><text class="place"[^>]*>Quay &amp; &lt;Fog&gt;<\/text>\n<\/a>/,
  );
});

test('an area is larger and open, and a place that nobody names is quieter', () => {
  const svg = draw({
    places: [place('Fog', { approximate: true }), place('Tower', { lon: -5, named: false })],
  });
  expect(svg).toMatch(/<circle class="area" [^>]*r="6.4"/);
  expect(svg).toMatch(/<circle class="context"[^>]*\/><text class="other"[^>]*>Tower</);
});

test('marks and names grow with the letters', () => {
  expect(draw({ places: [place('Quay')], size: 24 })).toMatch(/<circle class="point" [^>]*r="8"/);
});

test('a cluster is one frame around all its places, under the name and address of its representative', () => {
  const representative = place('Quay', { named: false });
  const svg = draw({ cluster: { places: [representative, place('Tower', { lon: 3 })], representative } });
  const [, x, width] = /<rect class="cluster" [^>]*x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(svg) ?? [];
  expect(Number(x)).toBeLessThan(view.at(2, 47)[0]);
  expect(Number(x) + Number(width)).toBeGreaterThan(view.at(3, 47)[0]);
  expect(svg).toMatch(/<text class="place"[^>]*>Quay</);
  expect(svg).toContain('<a href="/places/#Quay">');
  expect(svg).not.toContain('Tower');
});

test('a name without room is left out, but its mark and link stay', () => {
  const places = Array.from({ length: 12 }, (_, n) => place(`A very long name of a quay ${String(n)}`));
  const svg = draw({ places });
  expect(countOf(svg, /<a /g)).toBe(12);
  expect(countOf(svg, /<text class="place"/g)).toBeLessThan(12);
});

test('a country wider than its name is named, where it contains the ground', () => {
  expect(draw({ countries: [country({})] })).toMatch(/<text class="country"[^>]*>Gullhaven</);
  expect(draw({ countries: [country({ room: 20 })] })).not.toContain('Gullhaven');
  expect(draw({ countries: [country({ contains: () => false })] })).not.toContain('Gullhaven');
});

test('the scale says its length, and nothing is painted over the land below it', () => {
  expect(draw({})).toMatch(/<path class="scale" [^>]*d="M12\.0,[^"]*h[\d.]+v-4\.0"\/><text[^>]*>\d+ km</);
  expect(draw({})).not.toContain('<rect class="focus"');
});

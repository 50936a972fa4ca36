import { geoContains } from 'd3-geo';
import { perLanguage } from '../../model/text/per-language.ts';
import type { Feature, Geometry, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import full from 'world-atlas/countries-50m.json' with { type: 'json' };

/** A country's shape; its id is its number in ISO 3166-1, where it has one. */
export type Country = Feature<Geometry, { name: string }>;

/** Corners that move a line by less than this area are left out, in square degrees: unseen on a map of a region. */
const leastCorner = 0.003;

/** Natural Earth's countries at 1:50 million (https://www.naturalearthdata.com/), their shared lines simplified as one. */
const atlas = simplify(presimplify(full), leastCorner);
const { countries: all } = atlas.objects;

export const countries: readonly Country[] = feature(atlas, all).features;

/** Land without the lines between countries. */
export const land: MultiPolygon = merge(atlas, all.geometries as Parameters<typeof merge>[1]);

/** The lines between countries, each once. */
export const borders: MultiLineString = mesh(atlas, all, (a, b) => a !== b);

/** Whether a country contains a point; each point is asked for by every map that shows it. */
const asked = new WeakMap<Country, Map<string, boolean>>();

function containsPoint(country: Country, [lon, lat]: readonly [number, number]): boolean {
  const answers = asked.get(country) ?? new Map<string, boolean>();
  asked.set(country, answers);
  const key = `${String(lon)} ${String(lat)}`;
  const answer = answers.get(key) ?? geoContains(country, [lon, lat]);
  answers.set(key, answer);
  return answer;
}

/** The one of these countries in which most of these points ([longitude, latitude] in degrees) lie. */
export function countryOfMost(
  among: readonly Country[],
  points: readonly (readonly [number, number])[],
): Country | undefined {
  const counts = among.map((country) => ({
    country,
    count: points.filter((point) => containsPoint(country, point)).length,
  }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.country : undefined;
}

/**
 * A country's name in a language: by its code where it has one, else as the atlas writes it. The atlas knows countries by
 * number (`466`); Unicode's locale data (https://www.unicode.org/reports/tr35/#Canonical_Unicode_Locale_Identifiers)
 * replaces such numbers by letters (`ML`), which the names are kept under.
 */
export function countryName({ id, properties }: Country, language: string): string {
  const region = id === undefined ? undefined : new Intl.Locale(`und-${String(id)}`).region;
  if (!region || !/^[A-Z]{2}$/.test(region)) return properties.name;
  return regionNames(language).of(region) ?? properties.name;
}

const regionNames = perLanguage((language) => new Intl.DisplayNames(language, { type: 'region' }));

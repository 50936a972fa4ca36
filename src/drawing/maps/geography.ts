import { geoContains, geoPath } from 'd3-geo';
import type { MapPlace } from '../../model/places/places.ts';
import { borders, countries, countryName, countryOfMost, land, type Country } from './countries.ts';
import type { CountryLabel } from './map-layer.ts';
import type { Extent } from '../../model/places/extent.ts';
import type { View } from './map-view.ts';
import { compareText } from '../../model/text/compare.ts';

/** What of the earth a map shows: paths in units of the drawing, and the names of the countries. */
export interface Geography {
  readonly paths: { readonly land: string; readonly borders: string };
  /** The country in which most of the page's places lie. */
  readonly focus: string | undefined;
  /** Whether that country contains a point of the drawing. */
  readonly isHome: (x: number, y: number) => boolean;
  /** That country first, then by width. */
  readonly labels: readonly CountryLabel[];
}

interface Shapes extends Pick<Geography, 'paths'> {
  readonly seen: readonly {
    readonly country: Country;
    readonly path: string;
    readonly label: CountryLabel;
  }[];
}

const known = new WeakMap<Extent, Map<string, Shapes>>();

/** The shapes of an extent, drawn once for all maps of it, and what these places make of them. */
export function geographyOf(
  view: View,
  { extent, places, language }: { extent: Extent; places: readonly MapPlace[]; language: string },
): Geography {
  const ofExtent = known.get(extent) ?? new Map<string, Shapes>();
  const { paths, seen } = ofExtent.get(language) ?? shapesOf(view, language);
  known.set(extent, ofExtent.set(language, { paths, seen }));
  const most = countryOfMost(
    seen.map(({ country }) => country),
    places.filter(({ named }) => named).map(({ lon, lat }) => [lon, lat]),
  );
  const focus = seen.filter(({ country }) => country === most);
  const others = seen.filter(({ country }) => country !== most);
  const [home] = focus;
  return {
    paths,
    focus: home?.path,
    isHome: (x, y) => home?.label.contains(x, y) ?? false,
    labels: [...focus, ...others].map(({ label }) => label),
  };
}

function shapesOf(view: View, language: string): Shapes {
  const path = geoPath(view.projection).digits(0);
  const seen = countries.flatMap((country) => {
    const shape = path(country);
    if (!shape) return [];
    const [x, y] = path.centroid(country);
    const [[left], [right]] = path.bounds(country);
    // Every map of the extent asks for the same points.
    const asked = new Map<string, boolean>();
    const contains = (atX: number, atY: number) => {
      const key = `${String(atX)} ${String(atY)}`;
      const answer =
        asked.get(key) ?? geoContains(country, view.projection.invert?.([atX, atY]) ?? [NaN, NaN]);
      asked.set(key, answer);
      return answer;
    };
    const label = { name: countryName(country, language), x, y, room: right - left, contains };
    return [{ country, path: shape, label }];
  });
  return {
    paths: { land: path(land) ?? '', borders: path(borders) ?? '' },
    seen: seen.sort((a, b) => b.label.room - a.label.room || compareText(a.label.name, b.label.name)),
  };
}

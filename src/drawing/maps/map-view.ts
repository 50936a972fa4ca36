import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Extent } from '../../model/places/extent.ts';

/** A part of the earth as drawn: Mercator, north up, coordinates from its upper left corner. */
export interface View {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  /** Where a point is drawn, in units of the drawing. */
  readonly at: (lon: number, lat: number) => readonly [number, number];
  /** A round length that fits into `width / 4`, at the view's middle. */
  readonly scaleBar: { readonly kilometres: number; readonly length: number };
}

/** Mean radius of the earth (IUGG), in kilometres. */
const earth = 6371.0088;

/** An extent drawn to a width; the height follows from it. */
export function viewOf({ west, south, east, north }: Extent, width: number): View {
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [west, east].flatMap((lon) => [
      [lon, south],
      [lon, north],
    ]),
  };
  const projection = geoMercator().fitWidth(width, corners);
  const [, [, bottom]] = geoPath(projection).bounds(corners);
  const height = Math.round(bottom);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const at = (lon: number, lat: number): readonly [number, number] => projection([lon, lat]) ?? [NaN, NaN];
  // Along the parallel: the straight way from edge to edge of the whole world has no length.
  const middle = Math.cos(((north + south) * Math.PI) / 360);
  const across = ((east - west) * Math.PI * middle * earth) / 180;
  const kilometres = roundBelow(across / 4);
  return { projection, width, height, at, scaleBar: { kilometres, length: (kilometres / across) * width } };
}

/** Whether an extent contains a point; its edges belong to it. */
export function contains(
  { west, south, east, north }: Extent,
  { lon, lat }: { lon: number; lat: number },
): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** The greatest of 1, 2, 5, 10, 20, 50 ... not above a length. */
function roundBelow(length: number): number {
  const decade = 10 ** Math.floor(Math.log10(length));
  return ([5, 2, 1].find((step) => step * decade <= length) ?? 1) * decade;
}

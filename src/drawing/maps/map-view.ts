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

/** The least height of an inset, in degrees of latitude: about 20 km. */
const closest = 0.18;

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

/**
 * The extent of an inset around points, in degrees: room for names on all sides, and a little more above for a title.
 * @param shape width divided by height
 */
export function extentAround(points: readonly { lon: number; lat: number }[], shape: number): Extent {
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const middle = (south + north) / 2;
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const high = Math.max(closest, (north - south) * 1.4, ((east - west) * 2.2 * squeeze) / shape);
  const wide = (high * shape) / squeeze;
  return {
    west: (west + east - wide) / 2,
    east: (west + east + wide) / 2,
    south: middle - high * 0.47,
    north: middle + high * 0.53,
  };
}

/** The greatest of 1, 2, 5, 10, 20, 50 ... not above a length. */
function roundBelow(length: number): number {
  const decade = 10 ** Math.floor(Math.log10(length));
  return ([5, 2, 1].find((step) => step * decade <= length) ?? 1) * decade;
}

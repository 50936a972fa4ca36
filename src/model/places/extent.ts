import { said } from '../localised.ts';

/** Edges in degrees (WGS 84). */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Where a Mercator map ends: it draws the poles infinitely far away. */
export const mostLatitude = 85;

/** The least size of a map, in degrees: about 100 metres. */
const least = 0.001;

/** The least height of an inset, in degrees of latitude: about 20 km. */
const closest = 0.18;

/** A map around places is this many times as wide as high, and at least so many degrees of latitude high. */
const [shapeOfMap, leastOfMap] = [1.4, 3];

/** How many times as high as wide a map may be, and as wide as high. */
const mostUneven = 5;

/** Why a map of an extent cannot be drawn; undefined where it can. */
export function whyNotExtent({ west, south, east, north }: Extent): string | undefined {
  if (east - west < least)
    return said({
      en: `The eastern edge (${String(east)}) is not east of the western one (${String(west)}); a map across the 180th meridian cannot be drawn`,
      fr: `Le bord est (${String(east)}) n’est pas à l’est du bord ouest (${String(west)})\u202F; une carte à cheval sur le 180e méridien ne peut pas être dessinée`,
    });
  if (north - south < least)
    return said({
      en: `The northern edge (${String(north)}) is not north of the southern one (${String(south)})`,
      fr: `Le bord nord (${String(north)}) n’est pas au nord du bord sud (${String(south)})`,
    });
  const uneven = (mercator(north) - mercator(south)) / ((east - west) * (Math.PI / 180));
  if (uneven > mostUneven || uneven < 1 / mostUneven)
    return said({
      en: `The map would be ${uneven > 1 ? 'higher than it is wide' : 'wider than it is high'} by more than ${String(mostUneven)} to 1`,
      fr: `La carte serait plus de ${String(mostUneven)} fois plus ${uneven > 1 ? 'haute que large' : 'large que haute'}`,
    });
  return undefined;
}

/**
 * The extent around points, in degrees: room for names on all sides, and a little more above for a title.
 * @param shape width divided by height
 * @param least the least height, in degrees of latitude
 */
export function extentAround(
  points: readonly { lon: number; lat: number }[],
  shape: number,
  least: number = closest,
): Extent {
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const middle = (south + north) / 2;
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const high = Math.max(least, (north - south) * 1.4, ((east - west) * 2.2 * squeeze) / shape);
  const wide = (high * shape) / squeeze;
  return {
    west: (west + east - wide) / 2,
    east: (west + east + wide) / 2,
    south: middle - high * 0.47,
    north: middle + high * 0.53,
  };
}

/**
 * The extent of a story's maps when its settings give none: around its places, and never closer than a country's coast and
 * borders can be known by. Undefined without places, and where they are at a pole, which no map of ours can show.
 */
export function extentOfPlaces(
  places: readonly { readonly lon: number; readonly lat: number }[],
): Extent | undefined {
  const shown = places.filter(({ lat }) => Math.abs(lat) < mostLatitude);
  if (shown.length === 0) return undefined;
  const { west, south, east, north } = extentAround(shown, shapeOfMap, leastOfMap);
  const within = {
    west: Math.max(west, -180),
    south: Math.max(south, -mostLatitude),
    east: Math.min(east, 180),
    north: Math.min(north, mostLatitude),
  };
  return whyNotExtent(within) === undefined ? within : undefined;
}

/** How far north of the equator a Mercator map draws a latitude, in radians of the equator. */
function mercator(latitude: number): number {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180));
}

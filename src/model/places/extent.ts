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

/** How far north of the equator a Mercator map draws a latitude, in radians of the equator. */
function mercator(latitude: number): number {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180));
}

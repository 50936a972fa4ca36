import { fill, formatNumber } from '../../i18n/words.ts';
import type { Words } from '../../i18n/en.ts';

/** A point on the earth in degrees (WGS 84), north and east positive. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
  /** The point stands for an area. */
  readonly approximate: boolean;
}

/**
 * A position in words, to a hundredth of a degree (about a kilometre): `12.65° N, 8° W`, `about 12.59° N, 7.95° W`. A
 * no-break space holds each letter to its number.
 */
export function formatPosition({ lat, lon, approximate }: Point, words: Words): string {
  const { north, south, east, west, about } = words.position;
  const degrees = (value: number, positive: string, negative: string) =>
    `${formatNumber(Math.round(Math.abs(value) * 100) / 100, words)}°\u00A0${value < 0 ? negative : positive}`;
  const position = degrees(lat, north, south) + words.lists.comma + degrees(lon, east, west);
  return approximate ? fill(about, { position }) : position;
}

import type { MapPlace } from '../../model/places/places.ts';
import { placeKinds } from '../../model/fields.ts';
import { compareIds } from '../../model/text/compare.ts';

/** Where a kind comes among all kinds; what has none comes last. */
function rank({ kind }: MapPlace): number {
  return kind === undefined ? placeKinds.length : placeKinds.indexOf(kind);
}

/** Named places first, then by kind, then by id: the order in which they find room for their names. */
export function orderPlaces(places: readonly MapPlace[]): readonly MapPlace[] {
  return [...places].sort(
    (a, b) => Number(b.named) - Number(a.named) || rank(a) - rank(b) || compareIds(a, b),
  );
}

/** The place whose name represents a cluster: a capital before a town before a site. */
export function representativeOf(places: readonly MapPlace[]): MapPlace | undefined {
  return [...places].sort(
    (a, b) => rank(a) - rank(b) || Number(b.named) - Number(a.named) || compareIds(a, b),
  )[0];
}

/**
 * The largest group of places whose marks would touch on paper, each within `reach` of another; empty when none would.
 * Of two equally large groups, the one that holds the first place in order. Sorted by `orderPlaces`.
 */
export function clusterOf(
  places: readonly MapPlace[],
  at: (lon: number, lat: number) => readonly [number, number],
  reach: number,
): readonly MapPlace[] {
  const groups: MapPlace[][] = [];
  for (const place of orderPlaces(places)) {
    const near = groups.filter((group) => group.some((other) => distance(place, other) < reach));
    const [first] = near;
    if (!first) groups.push([place]);
    else {
      first.push(place, ...near.slice(1).flat());
      for (const joined of near.slice(1)) groups.splice(groups.indexOf(joined), 1);
    }
  }
  const clustered = groups.filter((group) => group.length > 1 && group.some(({ named }) => named));
  return orderPlaces(clustered.sort((a, b) => b.length - a.length)[0] ?? []);

  function distance(a: MapPlace, b: MapPlace): number {
    const [ax, ay] = at(a.lon, a.lat);
    const [bx, by] = at(b.lon, b.lat);
    return Math.hypot(ax - bx, ay - by);
  }
}

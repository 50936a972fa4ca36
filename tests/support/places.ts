import type { MapPlace } from '../../src/model/places/places.ts';

/** A named town on a map, called by its id. */
export function mapPlace(id: string, over: Partial<MapPlace> = {}): MapPlace {
  return {
    ...{ id, name: id, kind: 'town', lon: 2, lat: 47 },
    ...{ approximate: false, named: true, href: `/places/#${id}` },
    ...over,
  };
}

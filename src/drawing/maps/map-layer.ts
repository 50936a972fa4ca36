import { fill, formatNumber } from '../../i18n/words.ts';
import type { Words } from '../../i18n/en.ts';
import { placeLabels, type Box, type Placed } from './labels.ts';
import type { Paint } from './map-colours.ts';
import type { MapPlace } from '../../model/places/places.ts';
import { isolated } from '../../model/text/isolate.ts';
import type { View } from './map-view.ts';
import { element, escape, textWidth } from '../svg.ts';

/** The name of a country at the middle of what is seen of it. */
export interface CountryLabel {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** How wide its shape is. */
  readonly room: number;
  /** Whether the country contains a point of the drawing. */
  readonly contains: (x: number, y: number) => boolean;
}

export interface Layer {
  readonly view: View;
  /** In the order in which they find room. */
  readonly places: readonly MapPlace[];
  readonly countries: readonly CountryLabel[];
  /** Places that the inset shows: here they are a frame with the name of their representative. */
  readonly cluster?: { readonly places: readonly MapPlace[]; readonly representative: MapPlace };
  /** Size of the letters; all marks grow with it, so that they are as large on a phone as on a desk. */
  readonly size: number;
  readonly paint: Paint;
  readonly words: Words;
}

/** Marks, names and scale bar of a view: what is drawn separately for each width. */
export function drawLayer({ view, places, countries, cluster, size, paint, words }: Layer): string {
  const dot = size / 3;
  const spots = [
    ...(cluster
      ? [{ place: cluster.representative, ...frameAround(cluster.places, view, dot), clustered: true }]
      : []),
    ...places.map((place) => {
      const [x, y] = view.at(place.lon, place.lat);
      return { place, x, y, half: place.approximate ? dot * 1.6 : dot, clustered: false };
    }),
  ];
  const frame: Box = { left: 4, top: 4, right: view.width - 4, bottom: view.height - 4 };
  const bar = scaleBar(view, size, paint, words);
  const taken = [bar.box, ...spots.map(({ x, y, half }) => square(x, y, half))];
  const names = spots.map(({ place, x, y, half }) => ({ text: place.name, x, y, away: half + dot }));
  const found = placeLabels(names, taken, frame, size);
  const areas = countries.filter(({ name, room }) => textWidth(name, size) <= room);
  const rest = placeLabels(
    areas.map(({ name, x, y, contains }) => ({ text: name, x, y, away: 0, contains })),
    [...taken, ...found.flatMap((label) => label?.box ?? [])],
    frame,
    size,
  );
  return [
    ...areas.map(({ name }, index) => text(name, rest[index], paint('country'))),
    bar.svg,
    ...spots.map(({ place, x, y, half, clustered }, index) => {
      const kind = clustered ? 'cluster' : place.approximate ? 'area' : place.named ? 'point' : 'context';
      const mark = clustered
        ? element('rect', { ...paint(kind), x: x - half, y: y - half, width: 2 * half, height: 2 * half })
        : element('circle', { ...paint(kind), cx: x, cy: y, r: half });
      const reach = element('circle', { cx: x, cy: y, r: size, 'fill-opacity': 0 });
      return element(
        'a',
        // A name without room on the map is still announced.
        { href: place.href, ...(found[index] ? {} : { 'aria-label': place.name }) },
        reach,
        mark,
        text(place.name, found[index], paint(place.named || clustered ? 'place' : 'other')),
      );
    }),
  ].join('');
}

function frameAround(places: readonly MapPlace[], view: View, dot: number) {
  const points = places.map(({ lon, lat }) => view.at(lon, lat));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const span = Math.max(...[xs, ys].map((values) => Math.max(...values) - Math.min(...values)));
  return { x: middle(xs), y: middle(ys), half: span / 2 + dot * 1.5 };
}

function text(
  name: string,
  placed: Placed | undefined,
  attributes: Readonly<Record<string, string>>,
): string {
  return placed
    ? element('text', { ...attributes, x: placed.x, y: placed.y }, escape(isolated(name, undefined)))
    : '';
}

function square(x: number, y: number, half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

/** In the lower left corner: `|-----| 200 km`. */
function scaleBar(
  { height, scaleBar: { kilometres, length } }: View,
  size: number,
  paint: Paint,
  words: Words,
) {
  const name = fill(words.map.kilometres, { count: formatNumber(kilometres, words) });
  const [x, y] = [size, height - size];
  const tick = size / 3;
  const d = `M${x.toFixed(1)},${(y - tick).toFixed(1)}v${tick.toFixed(1)}h${length.toFixed(1)}v${(-tick).toFixed(1)}`;
  const right = x + Math.max(length, textWidth(name, size)) + tick;
  const box = { left: 0, top: y - size * 1.8, right, bottom: height };
  const label = element('text', { ...paint('other'), x, y: y - tick - 3 }, escape(isolated(name, undefined)));
  return { box, svg: element('path', { ...paint('scale'), d }) + label };
}

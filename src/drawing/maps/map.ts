import { directionOf } from '../../i18n/direction.ts';
import { fill } from '../../i18n/words.ts';
import type { Words } from '../../i18n/en.ts';
import type { MapPlace } from '../../model/places/places.ts';
import { geographyOf, type Geography } from './geography.ts';
import { drawLayer } from './map-layer.ts';
import type { Accent } from '../../model/colours/accents.ts';
import { darkSheet, paintAlone, paintByClass, type Paint } from './map-colours.ts';
import { clusterOf, orderPlaces, representativeOf } from './map-places.ts';
import { extentAround, type Extent } from '../../model/places/extent.ts';
import { contains, viewOf, type View } from './map-view.ts';
import { drawing, element, escape } from '../svg.ts';

export interface LocatorMap {
  /** Unique on the page. */
  readonly id: string;
  readonly extent: Extent;
  readonly places: readonly MapPlace[];
  readonly language: string;
}

/** Width of the drawing, height of the inset, and the distance below which two marks touch, in units of the drawing. */
const [width, insetHeight, touching] = [608, 180, 13];

/**
 * Size of the letters of each drawing, in its units: about 12 to 16 px in a column, which is 412 to 525 px wide from the
 * breakpoint of 28rem on and down to 288 px on a phone.
 */
const sizes = { wide: 18, narrow: 25 } as const;

/** Space between the map and its inset, with the inset’s title in it: within the frame it would read as a place’s name. */
const gap = 40;

/**
 * A locator map within a page, coloured by the page's style sheet. The shapes are drawn once, marks and names twice: the
 * style sheet shows those that suit the page's width.
 */
export function pageMap(map: LocatorMap, words: Words): string {
  const ofExtent = drawn.get(map.extent) ?? new Map<string, string>();
  drawn.set(map.extent, ofExtent);
  const key = JSON.stringify([map.id, map.language, map.places]);
  const drawing = ofExtent.get(key) ?? draw(map, ['wide', 'narrow'], words);
  ofExtent.set(key, drawing);
  return drawing;
}

/** Many pages show the same few places. */
const drawn = new WeakMap<Extent, Map<string, string>>();

/** A locator map as a file of its own for one width, with its own colours and background, and its points in `accent`. */
export function fileMap(map: LocatorMap, layout: keyof typeof sizes, words: Words, accent: Accent): string {
  return draw(map, [layout], words, accent);
}

/** The size of a map, in units: pixels where it is a file. */
export function mapSize({ extent, places }: Pick<LocatorMap, 'extent' | 'places'>) {
  const { view, inset } = viewsOf(extent, places);
  return { width, height: heightOf(view, inset) };
}

/** What a map shows, in words: the places by name. */
export function mapInWords({ places }: Pick<LocatorMap, 'places'>, words: Words): string {
  const names = places.filter(({ named }) => named).map(({ name }) => name);
  return fill(words.map.title, { places: names.join(words.lists.comma) });
}

/** @param alone the colour of the points, where the map is a file of its own */
function draw(
  map: LocatorMap,
  layouts: readonly (keyof typeof sizes)[],
  words: Words,
  alone?: Accent,
): string {
  const paint = alone ? paintAlone(alone) : paintByClass;
  const { view, inset, places, cluster, representative } = viewsOf(map.extent, map.places);
  const geography = geographyOf(view, map);
  const height = heightOf(view, inset);
  const isReversed = directionOf(words.locale.code) === 'rtl';
  const title = representative ? fill(words.map.inset, { place: representative.name }) : '';
  const isHome = ({ lon, lat }: MapPlace) => geography.isHome(...view.at(lon, lat));
  const layers = layouts.map((layout) => {
    const size = sizes[layout];
    // A phone has no room for places shown for orientation only, except those in the country in focus.
    const shown = layout === 'wide' ? places : places.filter((place) => place.named || isHome(place));
    const far = drawLayer({
      ...{ view, size, paint, words },
      countries: geography.labels,
      places: shown.filter((place) => !cluster.includes(place)),
      ...(representative && { cluster: { places: cluster, representative } }),
    });
    const insetLayer =
      inset && representative
        ? drawLayer({
            ...{ view: inset, size, paint, words },
            countries: [],
            places: cluster,
          })
        : '';
    return element(
      'g',
      // Without the page's sheet only one of the two is seen.
      {
        ...(alone ? {} : { class: layout, display: layout === 'narrow' ? 'none' : undefined }),
        'font-size': size,
      },
      far,
      ...(insetLayer
        ? [
            element(
              'text',
              {
                ...paint('other'),
                ...(isReversed ? { x: width, direction: 'rtl' } : { x: 0 }),
                y: view.height + gap - size / 2,
              },
              escape(title),
            ),
            element('g', { transform: `translate(0 ${String(view.height + gap)})` }, insetLayer),
          ]
        : []),
    );
  });
  return drawing(
    {
      id: map.id,
      class: 'map',
      title: mapInWords(map, words),
      description: words.map.description,
      width,
      height,
    },
    {
      ...(alone
        ? { xmlns: 'http://www.w3.org/2000/svg', width, height, 'font-family': 'system-ui, sans-serif' }
        : { role: 'group' }),
      // East stays to the right, and so does a name that begins at a point.
      direction: isReversed ? 'ltr' : undefined,
    },
    ...(alone ? [element('style', {}, darkSheet(alone))] : []),
    ground(view, geography, paint),
    ...(inset ? [panel(view.height + gap, inset.height, paint)] : []),
    ...layers,
  );
}

/** Every map of a story shows the same extent. */
const views = new WeakMap<Extent, View>();

/** The whole map, and an inset of the places whose marks would touch on it. */
function viewsOf(extent: Extent, all: readonly MapPlace[]) {
  const view = views.get(extent) ?? viewOf(extent, width);
  views.set(extent, view);
  const places = orderPlaces(all.filter((place) => contains(extent, place)));
  const cluster = clusterOf(places, view.at, touching);
  const representative = representativeOf(cluster);
  return {
    view,
    places,
    cluster,
    representative,
    inset: representative && viewOf(extentAround(cluster, width / insetHeight), width),
  };
}

function heightOf(view: View, inset: View | undefined): number {
  return view.height + (inset ? gap + inset.height : 0);
}

function ground({ height }: View, { paths, focus }: Geography, paint: Paint): string {
  return [
    element('rect', { ...paint('sea'), width, height }),
    element('path', { ...paint('land'), d: paths.land }),
    ...(focus ? [element('path', { ...paint('focus'), d: focus })] : []),
    element('path', { ...paint('borders'), d: paths.borders, 'vector-effect': 'non-scaling-stroke' }),
  ].join('');
}

/** The background of the inset, framed as its places are on the map. */
function panel(y: number, height: number, paint: Paint): string {
  return (
    element('rect', { ...paint('focus'), y, width, height }) +
    element('rect', { ...paint('cluster'), x: 1, y: y + 1, width: width - 2, height: height - 2 })
  );
}

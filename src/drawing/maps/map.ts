import { fill } from '../../i18n/words.ts';
import type { Words } from '../../i18n/en.ts';
import type { MapPlace } from '../../model/places/places.ts';
import { geographyOf, type Geography } from './geography.ts';
import { drawLayer } from './map-layer.ts';
import { paintAlone, paintByClass, type Paint } from './map-colours.ts';
import { chiefOf, crowdOf, orderPlaces } from './map-places.ts';
import { extentAround, lies, viewOf, type Extent, type View } from './map-view.ts';
import { drawing, element } from '../svg.ts';

export interface LocatorMap {
  /** Unique on the page. */
  readonly id: string;
  readonly extent: Extent;
  readonly places: readonly MapPlace[];
  readonly language: string;
}

/** Width of the drawing, height of the closer view, and how near two places are whose marks would touch, in units. */
const [width, closer, touching] = [608, 180, 13];

/**
 * Letters of each drawing in its units. A page's column is 412 to 525 px wide from the breakpoint of 28rem on, and down to
 * 288 px on a phone: both sizes are about 12 to 16 px there.
 */
const sizes = { wide: 18, narrow: 25 } as const;

/** Space between the map and its closer view. */
const gap = 12;

/**
 * A locator map within a page: shapes once, marks and names twice, for desk and phone, of which the page's width shows
 * one. Colours come from the page.
 */
export function pageMap(map: LocatorMap, words: Words): string {
  return draw(map, ['wide', 'narrow'], paintByClass, words);
}

/** A locator map as a file of its own, for one width, with colours and paper of its own. */
export function fileMap(map: LocatorMap, layout: keyof typeof sizes, words: Words): string {
  return draw(map, [layout], paintAlone, words);
}

/** The size of a map, in units: pixels where it is a file. */
export function mapSize({ extent, places }: Pick<LocatorMap, 'extent' | 'places'>) {
  const { view, near } = viewsOf(extent, places);
  return { width, height: heightOf(view, near) };
}

/** What a map shows, in words: the places by name. */
export function mapInWords({ places }: Pick<LocatorMap, 'places'>, words: Words): string {
  const names = places.filter(({ named }) => named).map(({ name }) => name);
  return fill(words.map.title, { places: names.join(', ') });
}

function draw(map: LocatorMap, layouts: readonly (keyof typeof sizes)[], paint: Paint, words: Words): string {
  const { view, near, places, crowd, chief } = viewsOf(map.extent, map.places);
  const geography = geographyOf(view, map);
  const height = heightOf(view, near);
  const isAlone = paint === paintAlone;
  const isHome = ({ lon, lat }: MapPlace) => geography.isHome(...view.at(lon, lat));
  const layers = layouts.map((layout) => {
    const size = sizes[layout];
    // A phone has no room for what only helps to find one's way, but for a capital of the country that matters.
    const shown = layout === 'wide' ? places : places.filter((place) => place.named || isHome(place));
    const far = drawLayer({
      ...{ view, size, paint, words },
      countries: geography.labels,
      places: shown.filter((place) => !crowd.includes(place)),
      ...(chief && { crowd: { places: crowd, chief } }),
    });
    const close =
      near && chief
        ? drawLayer({
            ...{ view: near, size, paint, words },
            countries: [],
            places: crowd,
            title: fill(words.map.closer, { place: chief.name }),
          })
        : '';
    return element(
      'g',
      { ...(isAlone ? {} : { class: layout }), 'font-size': size },
      far,
      ...(close ? [element('g', { transform: `translate(0 ${String(view.height + gap)})` }, close)] : []),
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
    isAlone
      ? { xmlns: 'http://www.w3.org/2000/svg', width, height, 'font-family': 'system-ui, sans-serif' }
      : { role: 'group' },
    ground(view, geography, paint),
    ...(near ? [panel(view.height + gap, near.height, paint)] : []),
    ...layers,
  );
}

/** The whole, and, where marks would touch, a closer view of them. */
function viewsOf(extent: Extent, all: readonly MapPlace[]) {
  const view = viewOf(extent, width);
  const places = orderPlaces(all.filter((place) => lies(place, extent)));
  const crowd = crowdOf(places, view.at, touching);
  const chief = chiefOf(crowd);
  return { view, places, crowd, chief, near: chief && viewOf(extentAround(crowd, width / closer), width) };
}

function heightOf(view: View, near: View | undefined): number {
  return view.height + (near ? gap + near.height : 0);
}

function ground({ height }: View, { paths, focus }: Geography, paint: Paint): string {
  return [
    element('rect', { ...paint('sea'), width, height }),
    element('path', { ...paint('land'), d: paths.land }),
    ...(focus ? [element('path', { ...paint('focus'), d: focus })] : []),
    element('path', { ...paint('borders'), d: paths.borders, 'vector-effect': 'non-scaling-stroke' }),
  ].join('');
}

/** The paper of the closer view, framed as the places that it shows. */
function panel(y: number, height: number, paint: Paint): string {
  return (
    element('rect', { ...paint('focus'), y, width, height }) +
    element('rect', { ...paint('cluster'), x: 1, y: y + 1, width: width - 2, height: height - 2 })
  );
}

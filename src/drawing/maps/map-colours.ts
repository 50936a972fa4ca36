import type { Accent } from '../../model/colours/accents.ts';
import { darkColours, lightColours } from '../../model/colours/palette.ts';

const { paper, ink, inkSoft, rule, mark } = lightColours;

/**
 * How each part of a map is coloured: within a page by its class, which the page's sheet colours for light, dark and
 * print, with attributes for what would be a black patch where there is no sheet, as in a reader mode; in a file of its own, which cannot read that sheet, by attributes in the light theme's colours, which
 * {@link darkSheet} replaces.
 */
export type Paint = (part: keyof ReturnType<typeof paints>) => Readonly<Record<string, string>>;

const paints = (accent: string) =>
  ({
    sea: { fill: rule },
    land: { fill: mark },
    focus: { fill: paper },
    borders: { fill: 'none', stroke: inkSoft },
    country: { fill: inkSoft },
    point: { fill: accent, stroke: paper },
    /** A place shown for orientation only. */
    context: { fill: inkSoft, stroke: paper },
    area: { fill: accent, 'fill-opacity': '0.2', stroke: accent },
    cluster: { fill: 'none', stroke: accent, 'stroke-width': '2' },
    place: {
      fill: ink,
      stroke: paper,
      'stroke-width': '3',
      'paint-order': 'stroke',
      'font-weight': '600',
    },
    other: { fill: inkSoft, stroke: paper, 'stroke-width': '3', 'paint-order': 'stroke' },
    scale: { fill: 'none', stroke: ink, 'stroke-width': '2' },
  }) as const;

/** What a file's own sheet says in the dark theme. A picture has the scheme of the element that shows it. */
export function darkSheet({ light, dark }: Accent): string {
  const pairs = [
    ...(Object.keys(lightColours) as (keyof typeof lightColours)[]).map(
      (name) => [lightColours[name], darkColours[name]] as const,
    ),
    [light, dark] as const,
  ];
  const rules = pairs.flatMap(([from, to]) =>
    ['fill', 'stroke'].map((of) => `[${of}="${from}"]{${of}:${to}}`),
  );
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}

/** Parts that hide others, or cannot be seen, in the black that shapes have without a sheet. Names and points are well in it. */
const notBlack: readonly string[] = ['sea', 'land', 'focus', 'borders', 'area', 'cluster', 'scale'];

const withoutSheet = paints('currentcolor');

export const paintByClass: Paint = (part) => ({
  class: part,
  ...(notBlack.includes(part) && withoutSheet[part]),
});

/** The paint of a file of its own, with points in this colour. */
export function paintAlone({ light }: Accent): Paint {
  const inFile = paints(light);
  return (part) => inFile[part];
}

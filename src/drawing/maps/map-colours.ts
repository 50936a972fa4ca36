/**
 * The colours of a map by the part that wears them. Within a page a part has its class, and the page's sheet gives it the
 * colours of light, dark and paper; a file of its own cannot see them and carries a light paper with it.
 */
export type Paint = (part: keyof typeof alone) => Readonly<Record<string, string>>;

const alone = {
  sea: { fill: '#d8d3c8' },
  land: { fill: '#f3ecd9' },
  focus: { fill: '#fbf9f4' },
  borders: { fill: 'none', stroke: '#4f4b44' },
  country: { fill: '#4f4b44' },
  point: { fill: '#97291c', stroke: '#fbf9f4' },
  /** A place that only helps to find one's way. */
  context: { fill: '#4f4b44', stroke: '#fbf9f4' },
  area: { fill: '#97291c', 'fill-opacity': '0.2', stroke: '#97291c' },
  cluster: { fill: 'none', stroke: '#97291c', 'stroke-width': '2' },
  place: {
    fill: '#191714',
    stroke: '#fbf9f4',
    'stroke-width': '3',
    'paint-order': 'stroke',
    'font-weight': '600',
  },
  other: { fill: '#4f4b44', stroke: '#fbf9f4', 'stroke-width': '3', 'paint-order': 'stroke' },
  scale: { fill: 'none', stroke: '#191714', 'stroke-width': '2' },
} as const;

export const paintByClass: Paint = (part) => ({ class: part });

export const paintAlone: Paint = (part) => alone[part];

/** Shapes of countries as TopoJSON; declared here because their types, read from 700 KB of numbers, are slow and say less. */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default atlas;
}

import type { Graph, Thing } from 'schema-dts';

/**
 * Structured data as it stands in a `<script type="application/ld+json">` (https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements):
 * no text in it can end the script or open a comment, and no line separator breaks a strict reader.
 */
export function toJsonLd(nodes: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replace(
    /[<>\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

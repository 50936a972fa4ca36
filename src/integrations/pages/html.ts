import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
/** An element as parse5 reads it, with its place in the source. */
export type Element = DefaultTreeAdapterMap['element'];

/** Every element of a page, in document order, with its place in the source. */
export function elementsOf(html: string): readonly Element[] {
  return collect(parse(html, { sourceCodeLocationInfo: true }));
}

/** The value of an attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The text between an element's tags, exactly as written. */
export function innerSource(html: string, element: Element): string {
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  return startTag && endTag ? html.slice(startTag.endOffset, endTag.startOffset) : '';
}

/** The words of an element, as one line. */
export function textOf(element: Element): string {
  const words = (node: Node): string =>
    'childNodes' in node ? node.childNodes.map(words).join('') : 'value' in node ? node.value : '';
  return words(element).replace(/\s+/g, ' ').trim();
}

function collect(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(collect) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

/** New text for a stretch of a page's source, from `start` up to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A page with stretches of its source replaced. What lies inside a replaced stretch goes with it. */
export function edited(html: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue;
    parts.push(html.slice(done, start), text);
    done = end;
  }
  return [...parts, html.slice(done)].join('');
}

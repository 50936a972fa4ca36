import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
/** An element as parse5 reads it, with its position in the source. */
export type Element = DefaultTreeAdapterMap['element'];

/**
 * Every element of a page, in document order, with its position in the source, as a full parser of HTML reads it. Tests
 * use it, so that they do not rest on `Page`.
 */
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

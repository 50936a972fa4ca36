import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

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

function collect(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(collect) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

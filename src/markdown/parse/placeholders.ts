import type { Element, ElementContent, Root } from 'hast';
import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Our own elements pass the sanitiser as empty numbered slots, and are put in only afterwards:
 * author's Markdown -> `<x-slot n="0">` -> sanitised -> `<sup class="cite">...`.
 */
export class Slots {
  readonly #contents: (() => ElementContent[])[] = [];

  /** A node for the Markdown tree that becomes these elements; `make` runs in document order, after sanitising. */
  hold(node: Node, make: () => ElementContent[]): Node {
    const n = this.#contents.push(make) - 1;
    const data = { hName: 'x-slot', hProperties: { n: String(n) } };
    return { type: 'slot', data, ...(node.position && { position: node.position }) };
  }

  /** Makes every held element and forgets it: a text that nobody prints still tells what it cites. */
  discard(): void {
    for (const make of this.#contents) make();
  }

  /** Puts every held element into a sanitised tree. */
  fill(tree: Root): void {
    visit(tree, 'element', (element: Element, index, parent) => {
      if (element.tagName !== 'x-slot' || !parent || index === undefined) return;
      const content = this.#contents[Number(element.properties['n'])]?.() ?? [];
      parent.children.splice(index, 1, ...content);
      return index + content.length;
    });
  }
}

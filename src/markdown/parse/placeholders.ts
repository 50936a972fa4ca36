import type { Element, ElementContent, Root } from 'hast';
import type { Node } from 'mdast';
import type { Citation } from '../../model/text/citations.ts';
import { replace } from '../walk.ts';

/** A node that stands for elements of our own. */
export interface Placeholder extends Node {
  readonly type: 'placeholder';
  /** The sources it cites, in the order in which they are written. */
  readonly citations: readonly Citation[];
  /** Whether readers see words there, and not a mark alone. */
  readonly says: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    placeholder: Placeholder;
  }
  interface BlockContentMap {
    placeholder: Placeholder;
  }
  interface RootContentMap {
    placeholder: Placeholder;
  }
}

/**
 * Our own elements pass the sanitiser as empty numbered placeholders, and are put in only afterwards:
 * author's Markdown -> `<x-slot n="0">` -> sanitised -> `<span class="figure">…`. What a placeholder cites becomes
 * `<sup class="cite" data-mark="0"></sup>`: the page numbers its sources and writes the mark.
 */
export class Placeholders {
  readonly #contents: ElementContent[][] = [];
  readonly #marks: (readonly Citation[])[] = [];

  /** What each mark cites, by its number. */
  get marks(): readonly (readonly Citation[])[] {
    return this.#marks;
  }

  /** A node for the Markdown tree that becomes these elements, and a mark for what it cites. */
  hold(node: Node, elements: readonly ElementContent[], citations: readonly Citation[] = []): Placeholder {
    const content = [...elements];
    if (citations.length > 0) content.push(openMark(this.#marks.push(citations) - 1));
    const n = this.#contents.push(content) - 1;
    const data = { hName: 'x-slot', hProperties: { n: String(n) } };
    const says = elements.length > 0;
    return { type: 'placeholder', citations, says, data, ...(node.position && { position: node.position }) };
  }

  /** Puts the held elements into a sanitised tree. */
  fill(tree: Root): void {
    replace(tree, (node) =>
      node.type === 'element' && node.tagName === 'x-slot'
        ? (this.#contents[Number(node.properties['n'])] ?? [])
        : undefined,
    );
  }
}

function openMark(n: number): Element {
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['cite'], dataMark: String(n) },
    children: [],
  };
}

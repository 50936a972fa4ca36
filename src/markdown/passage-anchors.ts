import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { passageId } from '../model/passage-id.ts';

const passages = new Set(['p', 'li', 'tr']);

/**
 * Gives each paragraph, item and row that cites an id of its own, so that it can be linked to:
 * `<p>It walks.<sup class="cite">…</sup></p>` becomes `<p id="p-3f9x">…`. Runs before terms are marked.
 */
export function passageAnchors() {
  return (tree: Root): void => {
    const taken = new Map<string, number>();
    visit(tree, 'element', (element: Element) => {
      if (!passages.has(element.tagName) || !cites(element)) return CONTINUE;
      if (element.children.some((child) => child.type === 'element' && child.tagName === 'p'))
        return CONTINUE;
      const id = passageId(toString(element));
      const before = taken.get(id) ?? 0;
      taken.set(id, before + 1);
      element.properties['id'] = before === 0 ? id : `${id}-${String(before + 1)}`;
      return element.tagName === 'li' ? CONTINUE : SKIP;
    });
  };
}

/** Whether a citation stands in an element itself, and not only in a list within it. */
function cites(element: Element): boolean {
  let found = false;
  visit(element, 'element', (inner: Element) => {
    if (inner !== element && passages.has(inner.tagName)) return SKIP;
    if (inner.tagName === 'sup') found = true;
    return undefined;
  });
  return found;
}

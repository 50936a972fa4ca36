import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { CONTINUE, EXIT, SKIP, visit } from 'unist-util-visit';

const passages = new Set(['p', 'li', 'tr']);

/**
 * Gives each paragraph, item and row that cites an id of its own, so that it can be linked to:
 * `<p>It walks.<sup class="cite">…</sup></p>` becomes `<p id="p-3f9x">…`. Runs before terms are marked.
 * @param idOf names the passages of the page
 */
export function passageAnchors(idOf: (text: string) => string) {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      if (!passages.has(element.tagName) || !cites(element)) return CONTINUE;
      if (element.children.some((child) => child.type === 'element' && child.tagName === 'p'))
        return CONTINUE;
      element.properties['id'] = idOf(wordsOf(element));
      return element.tagName === 'li' ? CONTINUE : SKIP;
    });
  };
}

/** Whether a citation stands in an element itself, and not only in a list within it. */
function cites(element: Element): boolean {
  let found = false;
  visit(element, 'element', (inner: Element) => {
    if (inner !== element && passages.has(inner.tagName)) return SKIP;
    found ||= inner.tagName === 'sup';
    return found ? EXIT : CONTINUE;
  });
  return found;
}

/** What a passage says, without the numbers of its sources: those change with the rest of the page. */
function wordsOf({ children }: Element): string {
  return children
    .map((child) => {
      if (child.type !== 'element') return toString(child);
      return child.tagName === 'sup' ? '' : `${wordsOf(child)}${child.tagName === 'td' ? ' ' : ''}`;
    })
    .join('');
}

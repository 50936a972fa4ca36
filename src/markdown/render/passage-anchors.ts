import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { walk } from '../walk.ts';

const passages = new Set(['p', 'li', 'tr']);

/**
 * Gives each paragraph, item and row that cites an id of its own, so that it can be linked to:
 * `<p>It walks.<sup class="cite">…</sup></p>` becomes `<p id="p-3f9x">…`. Runs before terms are marked.
 * @param idOf names the passages of the page
 */
export function passageAnchors(idOf: (text: string) => string) {
  return (tree: Root): void => {
    walk(tree, (element) => {
      if (element.type !== 'element' || !passages.has(element.tagName) || !cites(element)) return true;
      if (element.children.some((child) => child.type === 'element' && child.tagName === 'p')) return true;
      element.properties['id'] = idOf(wordsOf(element));
      return element.tagName === 'li';
    });
  };
}

/** Whether a citation is in an element itself, and not only in a list within it. */
function cites(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' && !passages.has(child.tagName) && (child.tagName === 'sup' || cites(child)),
  );
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

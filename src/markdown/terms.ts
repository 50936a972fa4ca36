import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { FindMentions } from '../model/glossary.ts';

const untouched = new Set(['a', 'blockquote', 'code', 'h2', 'h3', 'pre', 'q', 'sup', 'th']);

/**
 * Marks the first mention of each term in each section: `Keeper` becomes `<a class="term" href="#t-keeper">Keeper</a>`.
 * Never in headings, links, quotations or code. A section begins at a heading.
 * @param self the term whose own page this is, not marked
 * @param found receives the id of each term marked, in order of first mention
 */
export function markTerms(findMentions: FindMentions, self: string | undefined, found: string[]) {
  return (tree: Root): void => {
    let inSection = new Set<string>();
    visitParents(tree, (node, ancestors) => {
      if (node.type === 'element' && /^h[23]$/.test(node.tagName)) inSection = new Set();
      if (node.type === 'element' && untouched.has(node.tagName)) return SKIP;
      if (node.type === 'element' && isFigure(node)) return SKIP;
      if (node.type !== 'text') return undefined;
      const parent = ancestors.at(-1);
      if (!parent) return undefined;
      const parts = split(node, (id) => {
        if (id === self || inSection.has(id)) return false;
        inSection.add(id);
        if (!found.includes(id)) found.push(id);
        return true;
      });
      const index = parent.children.indexOf(node);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };

  function split(node: Text, isFirst: (id: string) => boolean): ElementContent[] {
    const parts: ElementContent[] = [];
    let done = 0;
    for (const { id, start, end } of findMentions(node.value)) {
      if (!isFirst(id)) continue;
      parts.push({ type: 'text', value: node.value.slice(done, start) });
      parts.push({
        type: 'element',
        tagName: 'a',
        properties: { className: ['term'], href: `#t-${id}` },
        children: [{ type: 'text', value: node.value.slice(start, end) }],
      });
      done = end;
    }
    return [...parts, { type: 'text', value: node.value.slice(done) }];
  }
}

/** A figure's wording has a note of its own. */
function isFigure({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('figure');
}

import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { allowed } from './sanitise.ts';

const kept = new Set([...(allowed.tagNames ?? []).filter((name) => !name.startsWith('x-')), 'sup', 'cite']);
const dropped = new Set(['button', 'script', 'style', 'svg']);

/**
 * A rendered tree as a feed carries it: `<p id="a">In <a class="term" href="#t-x">X</a> <a href="/b/">b</a></p>`
 * becomes `<p>In X <a href="https://news.example/b/">b</a></p>`. Ids, classes and controls go, addresses become full,
 * open marks stay.
 * @param page address of the page, absolute where the site has an address; else a path, and links stay paths
 */
export function feedTree(tree: Root, page: string): Root {
  return { type: 'root', children: feedNodes(tree.children, page) };
}

function feedNodes(nodes: readonly (RootContent | ElementContent)[], page: string): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    return node.type === 'element' ? feedElement(node, page) : [];
  });
}

function feedElement(element: Element, page: string): ElementContent[] {
  const { tagName, properties } = element;
  const classes = classesOf(element);
  if (dropped.has(tagName)) return [];
  const children = feedNodes(withoutOwnLink(element), page);
  if (!kept.has(tagName) || classes.includes('term')) return children;
  const { href, start, dataMark } = properties;
  return [
    {
      type: 'element',
      tagName,
      properties: {
        ...(tagName === 'a' && typeof href === 'string' && { href: fullAddress(href, page) }),
        ...(tagName === 'ol' && start !== undefined && { start }),
        ...(dataMark !== undefined && { dataMark }),
      },
      children,
    },
  ];
}

/** What an element holds; a heading without the link to itself, which is of no use in a feed. */
function withoutOwnLink({ properties: { id }, children }: Element): Element['children'] {
  const [first] = children;
  return first?.type === 'element' && id && first.properties['href'] === `#${String(id)}`
    ? first.children
    : children;
}

function classesOf({ properties: { className } }: Extract<Nodes, Element>): readonly unknown[] {
  return Array.isArray(className) ? className : [];
}

const nowhere = 'https://nowhere.invalid';

function fullAddress(href: string, page: string): string {
  const base = new URL(page, nowhere);
  // What no parser takes has been reported, and stays as it is.
  if (!URL.canParse(href, base)) return href;
  const address = new URL(href, base).href;
  return address.startsWith(`${nowhere}/`) ? address.slice(nowhere.length) : address;
}

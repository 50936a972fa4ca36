import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { toHtml } from './to-html.ts';
import { allowed } from './sanitise.ts';

const cleaner = unified()
  .use(rehypeSanitize, {
    ...allowed,
    tagNames: [...(allowed.tagNames ?? []).filter((name) => !name.startsWith('x-')), 'sup', 'cite'],
    attributes: { a: ['href'], ol: ['start'] },
    strip: ['button', 'script', 'style', 'svg'],
  })
  .freeze();

/** What serves a page and no feed: links to a place on it, and controls. */
const pageOnly: ReadonlySet<unknown> = new Set(['permalink', 'backlinks']);

/**
 * Turns a page's HTML into what a feed carries: `<p id="a">In <a class="term" href="#t-x">X</a> <a href="/b/">b</a></p>`
 * becomes `<p>In X <a href="https://news.example/b/">b</a></p>`. Ids, classes and controls go, addresses become full.
 * @param page address of the page, absolute where the site has an address; else a path, and links stay paths
 */
export function feedHtml(html: string, page: string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return;
    if (classesOf(element).some((name) => pageOnly.has(name))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (classesOf(element).includes('term')) {
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    }
    const { href } = element.properties;
    if (typeof href === 'string') element.properties['href'] = fullAddress(href, page);
    return undefined;
  });
  return toHtml(cleaner.runSync(tree));
}

function classesOf({ properties: { className } }: Element): readonly unknown[] {
  return Array.isArray(className) ? className : [];
}

const nowhere = 'https://nowhere.invalid';

function fullAddress(href: string, page: string): string {
  const address = new URL(href, new URL(page, nowhere)).href;
  return address.startsWith(`${nowhere}/`) ? address.slice(nowhere.length) : address;
}

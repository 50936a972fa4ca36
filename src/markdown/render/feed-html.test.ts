import type { Root } from 'hast';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { feedTree } from './feed-html.ts';
import { toHtml } from './to-html.ts';

const page = 'https://news.example/mali/articles/a/';
const feedHtml = (html: string, at: string) => toHtml(feedTree(treeOf(html), at));

/** HTML as the tree that a rendering would hand over: classes in a list, attributes under their property names. */
function treeOf(html: string): Root {
  const names: Readonly<Record<string, string>> = { class: 'className', 'data-mark': 'dataMark' };
  const convert = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Root['children'] =>
    nodes.flatMap((node): Root['children'] => {
      if ('value' in node) return [{ type: 'text', value: node.value }];
      if (!('tagName' in node)) return [];
      const properties = Object.fromEntries(
        node.attrs.map(({ name, value }) => [
          names[name] ?? name,
          name === 'class' ? value.split(' ') : value,
        ]),
      );
      const children = convert(node.childNodes) as never;
      return [{ type: 'element', tagName: node.tagName, properties, children }];
    });
  return { type: 'root', children: convert(parseFragment(html).childNodes) };
}

test.each([
  ['an address that no parser takes', '<a href="https://%">b</a>', '<a href="https://%">b</a>'],
  ['a link of the site', '<a href="/mali/b/">b</a>', '<a href="https://news.example/mali/b/">b</a>'],
  ['an open mark', '<p>x<sup class="cite" data-mark="1"></sup></p>', '<p>x<sup data-mark="1"></sup></p>'],
  ['a link on the page', '<a id="c1" href="#s1">1</a>', `<a href="${page}#s1">1</a>`],
  ['a link elsewhere', '<a href="https://x.example/y">y</a>', '<a href="https://x.example/y">y</a>'],
  ['a heading', '<h2 id="h"><a href="#h">H</a></h2>', '<h2>H</h2>'],
  ['a list that goes on', '<ol start="3"><li id="p-x">x</li></ol>', '<ol start="3"><li>x</li></ol>'],
  [
    'a term',
    '<a class="term" href="#t-x">X</a> <span class="term">Y<button popovertarget="t-y"></button></span>',
    'X Y',
  ],
  ['a drawing', '<p>a<svg><title>t</title></svg></p>', '<p>a</p>'],
  ['a reading', '<div class="analysis"><p class="label">L</p></div>', '<p>L</p>'],
])('%s', (_, html, expected) => {
  expect(feedHtml(html, page)).toBe(expected);
});

test('without an address of the site, links are paths from its root', () => {
  expect(feedHtml('<a href="#s1">1</a><a href="/b/">b</a>', '/articles/a/')).toBe(
    '<a href="/articles/a/#s1">1</a><a href="/b/">b</a>',
  );
});

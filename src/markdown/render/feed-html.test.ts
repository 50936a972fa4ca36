import { expect, test } from 'vitest';
import { feedHtml } from './feed-html.ts';

const page = 'https://news.example/mali/articles/a/';

test.each([
  ['a link of the site', '<a href="/mali/b/">b</a>', '<a href="https://news.example/mali/b/">b</a>'],
  [
    'a link on the page',
    '<sup class="cite"><a id="c1" href="#s1">1</a></sup>',
    `<sup><a href="${page}#s1">1</a></sup>`,
  ],
  ['a link elsewhere', '<a href="https://x.example/y">y</a>', '<a href="https://x.example/y">y</a>'],
  ['a heading', '<h2 id="h">H<a class="permalink" href="#h" aria-label="Link"></a></h2>', '<h2>H</h2>'],
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

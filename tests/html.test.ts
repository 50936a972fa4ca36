import { expect, test } from 'vitest';
import { attribute, elementsOf, innerSource, textOf } from './support/html.ts';

const page = (body: string) =>
  `<!doctype html>\r\n<html lang="en"><head><title>T</title></head><body>${body}</body></html>`;
const find = (html: string, name: string) => {
  const element = elementsOf(html).find(({ tagName }) => tagName === name);
  if (!element) throw new Error(`no ${name}`);
  return element;
};

test('elements come in the order of the page, nested ones after what holds them', () => {
  const html = page('<ul><li>a<b>b</b></li><li>c</li></ul><svg><path d=""/></svg>');
  expect(elementsOf(html).map(({ tagName }) => tagName)).toEqual(
    'html head title body ul li b li svg path'.split(' '),
  );
});

test('an attribute is read as a browser reads it; an empty one is there', () => {
  const link = find(page('<a HREF="/a?b=1&amp;c" hidden>x</a>'), 'a');
  expect(attribute(link, 'href')).toBe('/a?b=1&c');
  expect(attribute(link, 'hidden')).toBe('');
  expect(attribute(link, 'title')).toBeUndefined();
});

test('an element’s source is as it was written', () => {
  const html = page('<p>1 &lt; 2 💡\r\n<b>é</b></p>');
  expect(innerSource(html, find(html, 'p'))).toBe('1 &lt; 2 💡\r\n<b>é</b>');
});

test('what has no end of its own, or was never written, has no source', () => {
  expect(innerSource(page('<br>x'), find(page('<br>x'), 'br'))).toBe('');
  const bare = '<p>x</p>';
  expect(innerSource(bare, find(bare, 'body'))).toBe('');
});

test('its words are one line, without remarks', () => {
  const html = page('<p>\n  The <b>lamp</b>\n<!-- not --> walks&nbsp;off </p><p></p>');
  const [first, second] = elementsOf(html).filter(({ tagName }) => tagName === 'p');
  expect(first && textOf(first)).toBe('The lamp walks off');
  expect(second && textOf(second)).toBe('');
});

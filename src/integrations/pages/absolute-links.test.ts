import { expect, test } from 'vitest';
import { makeLinksAbsolute } from './absolute-links.ts';
import { Page } from './page.ts';

const withAbsoluteLinks = (html: string, origin: string | undefined) => {
  const read = new Page(html);
  makeLinksAbsolute(read, origin);
  return read.toString();
};

const page = '<a class="x" href="/a/?b&amp;c">a</a> <a href="#d">d</a> <a href="https://e.example/">e</a>';

test('paths become full addresses; fragments and other sites stay', () => {
  expect(withAbsoluteLinks(page, 'https://news.example')).toBe(
    page.replace('/a/?b&amp;c', 'https://news.example/a/?b&amp;c'),
  );
});

test('without an address a path is no link', () => {
  expect(withAbsoluteLinks(page, undefined)).toBe(page.replace(' href="/a/?b&amp;c"', ''));
});

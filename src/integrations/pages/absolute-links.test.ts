import { expect, test } from 'vitest';
import { withWholeLinks } from './absolute-links.ts';

const page = '<a class="x" href="/a/?b&amp;c">a</a> <a href="#d">d</a> <a href="https://e.example/">e</a>';

test('paths become whole addresses; fragments and other sites stay', () => {
  expect(withWholeLinks(page, 'https://news.example')).toBe(
    page.replace('/a/?b&amp;c', 'https://news.example/a/?b&amp;c'),
  );
});

test('without an address a path is no link', () => {
  expect(withWholeLinks(page, undefined)).toBe(page.replace(' href="/a/?b&amp;c"', ' '));
});

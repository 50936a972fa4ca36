import { expect, test } from 'vitest';
import { firstLink } from './built-site.ts';

const front =
  '<a href="/news/topics/a/">A</a> <a href="/news/articles/b/">B</a> <a href="/news/articles/c/">C</a>';

test('the first link of a kind is a path below the front page', () => {
  expect(firstLink(front, 'articles')).toBe('articles/b/');
  expect(firstLink(front, 'topics')).toBe('topics/a/');
});

test('without one it is the front page itself', () => {
  expect(firstLink(front, 'pages')).toBe('');
});

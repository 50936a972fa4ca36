import { expect, test } from 'vitest';
import { Page } from '../pages/page.ts';
import { redirectLine, redirectOf } from './redirects.ts';

const moved = '<head><meta http-equiv="refresh" content="0; url=/mali/articles/new/"></head>';

test('a page that sends its visitor on is told from one to stay on', () => {
  expect(redirectOf(new Page(moved))).toBe('/mali/articles/new/');
  expect(redirectOf(new Page('<head><meta name="description" content="0; url=/x/"></head>'))).toBeUndefined();
});

test('the host learns each old address, with the base', () => {
  expect(redirectLine('/articles/old/', '/mali/articles/new/', '/mali/')).toBe(
    '/mali/articles/old/ /mali/articles/new/ 301\n',
  );
});

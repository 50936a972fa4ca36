import { expect, test } from 'vitest';
import { redirectOf, redirectsFile } from './redirects.ts';

const moved = '<head><meta http-equiv="refresh" content="0; url=/mali/articles/new/"></head>';
const page = (address: string, html: string) => ({ file: '', address, html });

test('a page that sends its visitor on is told from one to stay on', () => {
  expect(redirectOf(moved)).toBe('/mali/articles/new/');
  expect(redirectOf('<head><meta name="description" content="0; url=/x/"></head>')).toBeUndefined();
});

test('the host learns each old address, with the base', () => {
  expect(redirectsFile([page('/', '<p>'), page('/articles/old/', moved)], '/mali/')).toBe(
    '/mali/articles/old/ /mali/articles/new/ 301\n',
  );
  expect(redirectsFile([page('/', '<p>')], '/')).toBe('');
});

import { expect, test } from 'vitest';
import { Page } from '../pages/page.ts';
import { kindOf, passagesOf, removeMarkers } from './search-markers.ts';

const withoutMarkers = (html: string) => {
  const page = new Page(html);
  removeMarkers(page);
  return page.toString();
};

const row = '<tr id="a" data-search-passage="claims"><td>Said</td><td>by <b>one</b></td></tr>';
const page = `<html lang="fr"><body><main data-pagefind-body="x" id="text"><table>${row}</table></main></body></html>`;

test('a passage becomes a page of its own, in its page’s language', () => {
  expect(passagesOf(new Page(page))).toEqual([
    {
      id: 'a',
      kind: 'claims',
      content:
        '<html lang="fr"><head></head><body><main data-pagefind-body="claims"><p>Said</p><p>by <b>one</b></p></main></body></html>',
    },
  ]);
});

test('a section is found at the heading that names it', () => {
  const section =
    '<section aria-labelledby="b" data-search-passage="numbers"><h2 id="b">Steps</h2><p>212</p></section>';
  expect(passagesOf(new Page(`<html lang="en"><body>${section}</body></html>`))).toMatchObject([
    {
      id: 'b',
      kind: 'numbers',
      content: expect.stringContaining('<h2 id="b">Steps</h2><p>212</p>') as string,
    },
  ]);
});

test('markers go and everything else stays as it was', () => {
  expect(withoutMarkers(page)).toBe(
    page.replace(' data-pagefind-body="x"', '').replace(' data-search-passage="claims"', ''),
  );
  const words = '<p>data-pagefind-body="x" stands in the text</p>';
  expect(withoutMarkers(words)).toBe(words);
});

test('a page tells its kind, or that it is not searched', () => {
  expect(kindOf(new Page(page))).toBe('x');
  expect(kindOf(new Page('<main id="text"></main>'))).toBeUndefined();
});

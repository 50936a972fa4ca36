import { expect, test } from 'vitest';
import { Page } from '../pages/page.ts';
import { removeMarkers } from './search-markers.ts';

const withoutMarkers = (html: string) => {
  const page = new Page(html);
  removeMarkers(page);
  return page.toString();
};

test('markers go and everything else stays as it was', () => {
  const row = '<tr id="a" data-search-passage="claims"><td>Said</td></tr>';
  const page = `<html><body><main data-pagefind-body="x" id="text"><table>${row}</table></main></body></html>`;
  expect(withoutMarkers(page)).toBe(
    page.replace(' data-pagefind-body="x"', '').replace(' data-search-passage="claims"', ''),
  );
  const named = '<main data-search-names="[&quot;a&quot;]" id="text"></main>';
  expect(withoutMarkers(named)).toBe('<main id="text"></main>');
  const words = '<p>data-pagefind-body="x" stands in the text</p>';
  expect(withoutMarkers(words)).toBe(words);
});

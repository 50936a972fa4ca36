import { expect, test } from 'vitest';
import { divideAtMarks, PageCitations, withMarks } from './citation-marks.ts';

test('a mark numbers its sources, stands in their order, and goes on from what stands above', () => {
  const page = new PageCitations(', ');
  page.mark([{ source: 'a' }]);
  expect(page.mark([{ source: 'b', locator: 'p. 2 & 3' }, { source: 'a' }])).toBe(
    '<sup class="cite"><a href="#s1" role="doc-noteref">1</a>, ' +
      '<a href="#s2" role="doc-noteref">2</a> (p. 2 &#x26; 3)</sup>',
  );
  expect(page.sources).toEqual([
    { id: 'a', number: 1 },
    { id: 'b', number: 2 },
  ]);
});

test('a feed has the numbers of the page and leads to the page’s list', () => {
  const page = new PageCitations(', ');
  page.mark([{ source: 'a' }, { source: 'b' }]);
  expect(page.feedMark([{ source: 'b' }], '/x/')).toBe('<sup><a href="/x/#s2">2</a></sup>');
});

test('rendered HTML is divided at its open marks, whatever order they were made in', () => {
  const html = divideAtMarks(
    '<p>One.<sup class="cite" data-mark="1"></sup> Two.<sup class="cite" data-mark="0"></sup></p>',
    [[{ source: 'a' }], [{ source: 'b' }]],
  );
  expect(html.parts).toEqual(['<p>One.', ' Two.', '</p>']);
  expect(withMarks(html, ([first]) => `[${first?.source ?? ''}]`)).toBe('<p>One.[b] Two.[a]</p>');
});

test('text that looks like a mark is text', () => {
  const html = divideAtMarks('<p>&#x3C;sup class="cite" data-mark="0">&#x3C;/sup></p>', [[{ source: 'a' }]]);
  expect(html.parts).toHaveLength(1);
});

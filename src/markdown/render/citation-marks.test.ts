import { expect, test } from 'vitest';
import { divideAtMarks, PageCitations, withMarks } from './citation-marks.ts';

test('a mark numbers its sources, names each use, stands in their order, and goes on from what stands above', () => {
  const page = new PageCitations();
  page.mark([{ source: 'a' }]);
  expect(page.mark([{ source: 'b', locator: 'p. 2 & 3' }, { source: 'a' }])).toBe(
    '<sup class="cite"><a id="c1-2" href="#s1" role="doc-noteref">1</a>, ' +
      '<a id="c2" href="#s2" role="doc-noteref">2</a> (p. 2 &#x26; 3)</sup>',
  );
  expect(page.sources).toEqual([
    { id: 'a', number: 1, uses: ['c1', 'c1-2'] },
    { id: 'b', number: 2, uses: ['c2'] },
  ]);
});

test('a feed has the numbers of the page, without ids, and leads to the page’s list', () => {
  const page = new PageCitations();
  page.mark([{ source: 'a' }, { source: 'b' }]);
  expect(page.feedMark([{ source: 'b' }], '/x/')).toBe('<sup><a href="/x/#s2">2</a></sup>');
  expect(page.sources.map(({ uses }) => uses.length)).toEqual([1, 1]);
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

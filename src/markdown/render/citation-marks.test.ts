import { expect, test } from 'vitest';
import { toHtml } from './to-html.ts';
import { CitationMarks } from './citation-marks.ts';

test('a mark numbers its sources, names each use, stands in their order, and goes on from what stands above', () => {
  const marks = new CitationMarks(['a']);
  expect(toHtml(marks.mark([{ source: 'b', locator: 'p. 2' }, { source: 'a' }]))).toBe(
    '<sup class="cite"><a id="c1-2" href="#s1" role="doc-noteref">1</a>, ' +
      '<a id="c2" href="#s2" role="doc-noteref">2</a> (p. 2)</sup>',
  );
  expect(marks.added).toEqual(['b', 'a']);
});

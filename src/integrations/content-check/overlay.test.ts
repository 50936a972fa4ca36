import { expect, test } from 'vitest';
import { reading, replace, today } from '../../../tests/support/story.ts';
import type { Verdict } from '../../check/check.ts';
import { findProblems } from '../../check/find-problems.ts';
import { countProblems } from '../../check/problem.ts';
import { overlayError } from './overlay.ts';

const file = 'en/events/lamp-lit.md';

function verdictOf(from: string, to: string): Verdict {
  const read = reading({ [file]: replace(from, to) });
  const problems = findProblems(read, { today });
  return {
    problems,
    counts: countProblems(problems),
    failed: true,
    address: undefined,
    report: 'the report',
    shown: 'content',
    language: 'en',
    reading: read,
  };
}

test('the overlay shows the first error at its place, and the report', () => {
  const error = overlayError(verdictOf('@harbour-log', '@harbour-lag'), '/story');
  expect(error).toMatchObject({
    name: 'source-unknown',
    title: '1 error in the content',
    loc: { file: `/story/${file}`, line: 9 },
    frame: 'The lamp is first lit [@fog-almanac; @harbour-lag].',
    stack: 'the report',
  });
  expect(error?.message).toContain('Did you mean &quot;harbour-log&quot;?');
  expect(error?.highlightedCode).toContain(
    '<span class="line error-line">The lamp is first lit [@fog-almanac; @harbour-lag].</span>',
  );
});

test('what an editor wrote is text in the overlay, not HTML', () => {
  const error = overlayError(verdictOf('The lamp is first', 'The <img src=x> & lamp is first'), '/story');
  expect(error?.message).toContain('&lt;img src=x&gt;');
  expect(error?.highlightedCode).toContain('The &lt;img src=x&gt; &amp; lamp');
});

test('warnings are no reason to cover a page', () => {
  expect(overlayError(verdictOf('weight: major', 'weight: minor'), '/story')).toBeUndefined();
});

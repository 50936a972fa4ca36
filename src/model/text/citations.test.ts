import { expect, test } from 'vitest';
import { nameOf, parseCitations, withoutCitations } from './citations.ts';

test.each([
  ['@rfi-2024', [{ source: 'rfi-2024' }]],
  ['@a; @b', [{ source: 'a' }, { source: 'b' }]],
  ['@a, para. 3; @b', [{ source: 'a', locator: 'para. 3' }, { source: 'b' }]],
  ['@a, para.\n  3; @b', [{ source: 'a', locator: 'para. 3' }, { source: 'b' }]],
  ['@a,\r\np. 3;\n@b', [{ source: 'a', locator: 'p. 3' }, { source: 'b' }]],
  ['@a,\u00A0p.\u00A03', [{ source: 'a', locator: 'p.\u00A03' }]],
  [' @a , p. 3, note 2 ', [{ source: 'a', locator: 'p. 3, note 2' }]],
])('%j', (inside, citations) => {
  expect(parseCitations(inside)).toEqual(citations);
});

test.each(['@', '@a b', '@a;', 'a', '@A', '@a; b', '@a--b', '@a_b', '@a, @b', '@a, p. 3, @b', '@a,'])(
  '%j is no citation',
  (inside) => {
    expect(parseCitations(inside)).toBeUndefined();
  },
);

test('citations can be taken out of a text', () => {
  expect(withoutCitations('Two sites were attacked [@a; @b, p. 1]. It ended [@c].')).toBe(
    'Two sites were attacked. It ended.',
  );
});

test('a text is named by its first paragraph', () => {
  expect(nameOf('One two [@a].')).toBe('One two');
  expect(nameOf('One\ntwo? [@a]\n\nThree.')).toBe('One two?');
  expect(nameOf('lamp '.repeat(30))).toBe(`${'lamp '.repeat(24).trim()}…`);
});

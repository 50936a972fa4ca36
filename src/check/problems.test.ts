import { expect, test } from 'vitest';
import { markdownSlugs } from '../markdown/problem.ts';
import { problemKinds } from './problems.ts';

test('every problem says what happened, why it matters and what to do', () => {
  for (const [slug, { what, why, fix }] of Object.entries(problemKinds)) {
    expect(what, slug).not.toBe('');
    for (const sentence of [why, fix]) expect(sentence.split(' ').length, slug).toBeGreaterThanOrEqual(4);
    expect(why, slug).not.toContain('{subject}');
  }
});

test('every mistake in a body has its words', () => {
  expect(markdownSlugs.filter((slug) => !(slug in problemKinds))).toEqual([]);
});

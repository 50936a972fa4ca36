import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { check } from './fragments.ts';

const judge = (body: string, headings: readonly string[] = []) => {
  const text = tell('en/articles/lamp-walks.md', body);
  const fragments = new Map([
    ['articles/lamp-sleeps', headings],
    ['articles/lamp-walks', text.body.fragments],
  ]);
  return check(text, { fragments });
};

test('a link may lead to a heading, whatever its script', () => {
  const body = '[x](#ночь-в-башне) [y](#lété)\n\n## Ночь в башне\n\n## L’été\n';
  expect(judge(body)).toEqual([]);
  expect(judge('[x](lamp-sleeps.md#by-day)', ['by-day'])).toEqual([]);
});

test('a fragment copied from a browser, which writes other letters as bytes, is the same one', () => {
  expect(judge('[x](#l%C3%A9t%C3%A9)\n\n## L’été\n')).toEqual([]);
  expect(told(judge('[x](#l%C3)\n\n## L’été\n'))).toEqual(['fragment-unknown 4:6 l%C3']);
});

test('or to a part that every page has', () => {
  expect(judge('[x](#sources) [y](lamp-sleeps.md#terms)')).toEqual([]);
});

test('a mistyped heading is told where it stands, with the one that may be meant', () => {
  const [problem, ...others] = judge('It sleeps\n[by day](lamp-sleeps.md#by-dya).', ['by-day', 'by-night']);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    slug: 'fragment-unknown',
    subject: 'by-dya',
    nearest: 'by-day',
    at: { line: 5, column: 25 },
    end: { line: 5, column: 31 },
  });
});

test('a heading with a namesake has its own fragment, and a third is not made up', () => {
  const body = '[x](#night-1) [y](#night-2)\n\n## Night\n\n## Night\n';
  expect(told(judge(body))).toEqual(['fragment-unknown 4:20 night-2']);
});

test('a link to a whole page asks for no heading', () => {
  expect(judge('[x](lamp-sleeps.md)')).toEqual([]);
});

test('of a page whose headings are not known nothing is said', () => {
  expect(judge('[x](../events/lamp-lit.md#nowhere)')).toEqual([]);
});

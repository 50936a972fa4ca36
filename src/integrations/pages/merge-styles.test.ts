import { expect, test } from 'vitest';
import { withOneStyle } from './merge-styles.ts';

test('screen styles become one block, in their order; those of paper stay apart', () => {
  const head = '<style>@layer a;</style><style media="print">p{}</style><meta name="x"><style>b{}</style>';
  expect(withOneStyle(`<html><head>${head}</head></html>`)).toBe(
    '<html><head><style>@layer a;b{}</style><style media="print">p{}</style><meta name="x"></head></html>',
  );
});

test('a page without styles stays as it is', () => {
  expect(withOneStyle('<p>a</p>')).toBe('<p>a</p>');
});

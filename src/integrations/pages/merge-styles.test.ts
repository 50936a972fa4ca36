import { expect, test } from 'vitest';
import { mergeStyles } from './merge-styles.ts';
import { Page } from './page.ts';

const withOneStyle = (html: string) => {
  const page = new Page(html);
  mergeStyles(page);
  return page.toString();
};

test('styles become one block, in their order; those for print stay within their medium', () => {
  const head = '<style>@layer a;</style><style media="print">p{}</style><meta name="x"><style>b{}</style>';
  expect(withOneStyle(`<html><head>${head}</head></html>`)).toBe(
    '<html><head><style>@layer a;@media print{p{}}b{}</style><meta name="x"></head></html>',
  );
});

test('a page without styles stays as it is', () => {
  expect(withOneStyle('<p>a</p>')).toBe('<p>a</p>');
});

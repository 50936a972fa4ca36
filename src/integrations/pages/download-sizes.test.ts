import { expect, test } from 'vitest';
import { writeSizes } from './download-sizes.ts';
import { Page } from './page.ts';

const withSizes = (html: string, sizeOf: () => number | undefined) => {
  const read = new Page(html);
  writeSizes(read, sizeOf);
  return read.toString();
};
const page = '<p>Read<span data-file="/a.pdf"> · <a href="/a.pdf">PDF, {kilobytes} KB</a></span></p>';

test('the size of a file is written beside its link', () => {
  expect(withSizes(page, () => 48_200)).toContain('PDF, 48 KB</a>');
  expect(withSizes(page, () => 12)).toContain('PDF, 1 KB</a>');
});

test('a file that was not made is not offered', () => {
  expect(withSizes(page, () => undefined)).toBe('<p>Read</p>');
});

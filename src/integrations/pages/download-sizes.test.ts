import { expect, test } from 'vitest';
import { withSizes } from './download-sizes.ts';

const page = '<p>Read<span data-file="/a.pdf"> · <a href="/a.pdf">PDF, {kilobytes} KB</a></span></p>';

test('the size of a file stands beside its link', () => {
  expect(withSizes(page, () => 48_200)).toContain('PDF, 48 KB</a>');
  expect(withSizes(page, () => 12)).toContain('PDF, 1 KB</a>');
});

test('a file that was not made is not offered', () => {
  expect(withSizes(page, () => undefined)).toBe('<p>Read</p>');
});

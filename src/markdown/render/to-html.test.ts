import { expect, test } from 'vitest';
import { toHtml } from './to-html.ts';

test('a node and a tree are written as HTML, with text escaped', () => {
  expect(toHtml({ type: 'text', value: 'a < b' })).toBe('a &#x3C; b');
  expect(
    toHtml({ type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children: [] }] }),
  ).toBe('<p></p>');
});

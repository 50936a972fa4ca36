import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test('no character begins a tag, a reference or the end of an attribute', () => {
  expect(escapeHtml('<a href="x">R&amp;D</a>')).toBe('&lt;a href=&quot;x&quot;&gt;R&amp;amp;D&lt;/a&gt;');
});

test('other text stays', () => {
  expect(escapeHtml('l’été à 5 °C, “so”')).toBe('l’été à 5 °C, “so”');
});

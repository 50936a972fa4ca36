import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { onPaper } from './drawings.ts';

test('letters lose their edge; lines keep theirs', () => {
  const edge = 'stroke="#fbf9f4" stroke-width="3" paint-order="stroke"';
  expect(onPaper(`<path stroke="#000000" stroke-width="2"/><text ${edge} x="1">A</text>`)).toBe(
    '<path stroke="#000000" stroke-width="2"/><text x="1">A</text>',
  );
});

test('letters are of the face in which the page is set', () => {
  const [, face = ''] = /--text: ([^;]*);/.exec(readFileSync('src/styles/tokens.css', 'utf8')) ?? [];
  expect(onPaper('<svg font-family="system-ui, sans-serif"/>')).toBe(
    `<svg font-family="${face.replaceAll("'", '')}"/>`,
  );
});

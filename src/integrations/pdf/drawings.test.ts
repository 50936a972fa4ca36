import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { onPaper } from './drawings.ts';

test('letters lose their edge; lines keep theirs', async () => {
  const edge = 'stroke="#fbf9f4" stroke-width="3" paint-order="stroke"';
  expect(await onPaper(`<g><path stroke="#000000" stroke-width="2"/><text ${edge} x="1">A</text></g>`)).toBe(
    '<g><path stroke="#000000" stroke-width="2"/><text x="1">A</text></g>',
  );
});

test('letters are of the face in which the page sets its drawings, and carry it', async () => {
  const [, face = ''] =
    /--interface: '([^']*)'/.exec(readFileSync('src/styles/print/page.css', 'utf8')) ?? [];
  const drawn = await onPaper('<svg font-family="system-ui, sans-serif"><text>A</text></svg>');
  expect(drawn).toContain(
    `<svg font-family="'${face}', sans-serif"><style>@font-face{font-family:'${face}';`,
  );
  expect(drawn).toMatch(/font-weight:600;src:url\(data:font\/woff2;base64,d09GMg/);
});

test('a drawing without letters stays as it is', async () => {
  expect(await onPaper('<svg viewBox="0 0 1 1"><path d=""/></svg>')).toBe(
    '<svg viewBox="0 0 1 1"><path d=""/></svg>',
  );
});

test('only what has Arabic letters carries a face for them', async () => {
  const drawn = await onPaper('<svg font-family="system-ui"><text>المصباح</text></svg>');
  expect(drawn).toContain(`<svg font-family="'Source Sans 3', 'Amiri', sans-serif">`);
  expect(drawn).toMatch(/font-family:'Amiri';font-weight:600;unicode-range:U\+600-6FF/);
  expect(await onPaper('<svg font-family="system-ui"><text>Goïta</text></svg>')).not.toContain('Amiri');
});

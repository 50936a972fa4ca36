import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Cells across and down: one is about 17 mm on A4, wider than what another machine's letters move. */
export const grid = { columns: 12, rows: 17 } as const;

/** Dots to a cell's side. */
const dots = 12;

/**
 * A page of a PDF as a coarse picture of its ink: a digit a cell, 0 for white paper, 9 for a sixth black and more. It shows
 * where text, tables and white stand; which face the letters are from does not matter.
 */
export async function inkOf(pdf: Uint8Array, page: number): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheet = await document.getPage(page);
  const scale = (grid.columns * dots) / sheet.getViewport({ scale: 1 }).width;
  const canvas = createCanvas(grid.columns * dots, grid.rows * dots);
  const context = canvas.getContext('2d');
  await sheet.render({ canvas: canvas as never, viewport: sheet.getViewport({ scale }) }).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const darkness = (column: number, row: number) => {
    let sum = 0;
    for (let y = row * dots; y < (row + 1) * dots; y++)
      for (let x = column * dots; x < (column + 1) * dots; x++)
        sum += 255 - (data[4 * (y * canvas.width + x) + 1] ?? 255);
    return Math.min(9, Math.round((54 * sum) / (255 * dots * dots)));
  };
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (_, column) => String(darkness(column, row))).join(''),
  ).join('\n');
}

/** How far two pictures are from each other: the mean difference of their cells, in digits. */
export function distanceOf(one: string, two: string): number {
  const [a, b] = [one.replace(/\D/g, ''), two.replace(/\D/g, '')];
  return (
    [...a].reduce((sum, digit, index) => sum + Math.abs(Number(digit) - Number(b[index] ?? 9)), 0) / a.length
  );
}

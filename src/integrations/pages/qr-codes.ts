import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawQr } from '../../drawing/qr.ts';
import type { Page } from './page.ts';
import type { StepMaker } from './site-pages.ts';

/** Draws the QR code of each page that shows one. */
export const qrCodes: StepMaker = ({ directory }, logger) => {
  let drawn = 0;
  return {
    page: async ({ name, page }) => {
      if (await drawQrCode(path.join(directory, name), page)) drawn += 1;
    },
    end: () => {
      logger.info(`${String(drawn)} QR codes drawn`);
      return Promise.resolve();
    },
  };
};

/**
 * Draws `qr.svg` beside a page that shows one: its canonical address. The PDFs and
 * single files, which are made first, draw those of their own pages.
 * @returns whether a code was drawn
 */
export async function drawQrCode(file: string, page: Page): Promise<boolean> {
  if (!page.html.includes('class="qr"')) return false;
  const canonical = page.named('link').find((link) => link.attribute('rel') === 'canonical');
  const address = canonical?.attribute('href');
  const drawing = path.join(path.dirname(file), 'qr.svg');
  if (!address || existsSync(drawing)) return false;
  await writeFile(drawing, qrFile(address));
  return true;
}

function qrFile(address: string): string {
  const { side, path: line } = drawQr(address);
  const box = `0 0 ${String(side)} ${String(side)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" shape-rendering="crispEdges"><path stroke="#000" d="${line}"/></svg>`;
}

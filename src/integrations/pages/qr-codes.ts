import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawQr } from '../../drawing/qr.ts';
import { attribute, elementsOf } from './html.ts';
import { finishedPages } from './built-pages.ts';

/** Draws the QR code of each page that shows one, `qr.svg` beside the page: its canonical address. */
export function qrCodes(): AstroIntegration {
  return {
    name: 'qr-codes',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = (await finishedPages(fileURLToPath(dir))).filter(({ html }) =>
          html.includes('class="qr"'),
        );
        for (const { file, html } of pages) {
          const canonical = elementsOf(html).find((element) => attribute(element, 'rel') === 'canonical');
          const address = canonical && attribute(canonical, 'href');
          if (address) await writeFile(path.join(path.dirname(file), 'qr.svg'), qrFile(address));
        }
        logger.info(`${String(pages.length)} QR codes drawn`);
      },
    },
  };
}

function qrFile(address: string): string {
  const { side, path: line } = drawQr(address);
  const box = `0 0 ${String(side)} ${String(side)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" shape-rendering="crispEdges"><path stroke="#000" d="${line}"/></svg>`;
}

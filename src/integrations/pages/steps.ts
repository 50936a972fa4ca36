import { discovery } from '../discovery/discovery.ts';
import { hosts } from '../hosts/hosts.ts';
import { offline } from '../offline/offline.ts';
import { removeMarkers } from '../search/search-markers.ts';
import { addPolicy } from './csp.ts';
import { downloadSizes } from './download-sizes.ts';
import { mergeStyles } from './merge-styles.ts';
import { minifyWhitespace } from './minify-whitespace.ts';
import type { Page } from './page.ts';
import { qrCodes } from './qr-codes.ts';
import { singleFiles } from './single-file.ts';
import type { StepMaker } from './site-pages.ts';

/** The policy holds hashes of styles and scripts, so nothing may change them after it. */
function finish(page: Page): void {
  removeMarkers(page);
  minifyWhitespace(page);
  mergeStyles(page);
  addPolicy(page);
}

/**
 * What is done to the finished pages, in order. Download sizes need the PDFs, which are made before the
 * first step from the pages as Astro wrote them, and the single files, which are made when the steps begin. The offline
 * list holds hashes of the pages as they are written.
 */
export const pageSteps: readonly StepMaker[] = [
  singleFiles(finish),
  qrCodes,
  discovery,
  downloadSizes,
  () => ({
    page: ({ page }) => {
      finish(page);
    },
  }),
  offline,
  hosts,
];

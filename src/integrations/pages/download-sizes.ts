import { existsSync, statSync } from 'node:fs';
import { fileServedAt } from './built-site.ts';
import type { Page } from './page.ts';
import type { StepMaker } from './site-pages.ts';

/** Writes the size of each file a page offers (`data-file`) beside its link, and removes links to files not made. */
export const downloadSizes: StepMaker = (site) => ({
  page: ({ page }) => {
    writeSizes(page, (address) => {
      const file = fileServedAt(address, site);
      return existsSync(file) ? statSync(file).size : undefined;
    });
  },
});

/**
 * Fills in `{kilobytes}` in `<span data-file="/a.pdf">`, and removes the element of a file that does not exist.
 * @param sizeOf bytes of the file at an address, or undefined when there is none
 */
export function writeSizes(page: Page, sizeOf: (address: string) => number | undefined): void {
  for (const element of page.having('data-file')) {
    const bytes = sizeOf(element.attribute('data-file') ?? '');
    if (bytes === undefined) element.remove();
    else element.fill('{kilobytes}', String(Math.max(1, Math.round(bytes / 1000))));
  }
}

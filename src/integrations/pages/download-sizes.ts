import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { attribute, edited, elementsOf } from './html.ts';
import { finishedPages } from './built-pages.ts';

/** Writes the size of each file a page offers (`data-file`) beside its link, and takes away what was not made. */
export function fileLinks(): AstroIntegration {
  let base = '/';
  return {
    name: 'file-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const directory = fileURLToPath(dir);
        for (const { file, html } of await finishedPages(directory)) {
          const filled = withSizes(html, (address) => sizeOf(directory, base, address));
          if (filled !== html) await writeFile(file, filled);
        }
      },
    },
  };
}

/**
 * Puts sizes where `{kilobytes}` stands in `<span data-file="/a.pdf">`, and removes the element of a file that is not
 * there.
 * @param sizeOf bytes of the file at an address, or undefined when there is none
 */
export function withSizes(html: string, sizeOf: (address: string) => number | undefined): string {
  const edits = elementsOf(html).flatMap((element) => {
    const address = attribute(element, 'data-file');
    const at = element.sourceCodeLocation;
    if (address === undefined || !at) return [];
    const bytes = sizeOf(address);
    const kilobytes = bytes === undefined ? undefined : String(Math.max(1, Math.round(bytes / 1000)));
    const written = html.slice(at.startOffset, at.endOffset);
    const text = kilobytes === undefined ? '' : written.replace('{kilobytes}', kilobytes);
    return [{ start: at.startOffset, end: at.endOffset, text }];
  });
  return edited(html, edits);
}

function sizeOf(directory: string, base: string, address: string): number | undefined {
  const file = path.join(directory, address.slice(base.replace(/\/$/, '').length));
  return existsSync(file) ? statSync(file).size : undefined;
}

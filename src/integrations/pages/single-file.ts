import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { fileServedAt, type BuiltSite } from './built-site.ts';
import { makeLinksAbsolute } from './absolute-links.ts';
import { Page, type PageElement } from './page.ts';
import { drawQrCode } from './qr-codes.ts';
import type { PageStep } from './site-pages.ts';

/**
 * Makes `dossier.html` from each language's dossier, or `dossier/<topic>.html` from each topic's: one file that needs no
 * other, to be passed on by message, Bluetooth or USB. It is made before the first page is finished, because pages state
 * its size.
 * @param finish does to the file what later steps do to every page
 */
export const singleFiles =
  (finish: (page: Page) => void) =>
  (site: BuiltSite, logger: Pick<AstroIntegrationLogger, 'info'>): PageStep => ({
    begin: async () => {
      const names = (await readdir(site.directory, { recursive: true })).filter((name) =>
        /(?:^|[\\/])dossier(?:[\\/][^\\/]+)?[\\/]index\.html$/.test(name),
      );
      for (const name of names) {
        const page = new Page(await readFile(path.join(site.directory, name), 'utf8'));
        const file = `${path.dirname(name)}.html`;
        if (!offers(page, file, site)) continue;
        await drawQrCode(path.join(site.directory, name), page);
        makeLinksAbsolute(page, site.origin);
        await makeSelfContained(page, (address) => readServed(address, fileServedAt(address, site)));
        const whole = new Page(page.toString());
        finish(whole);
        await writeFile(path.join(site.directory, file), whole.toString());
        logger.info(`${file} needs no other file`);
      }
    },
  });

/** Whether a page offers a file: a dossier offers itself, a list of dossiers only what it lists. */
function offers(page: Page, file: string, site: BuiltSite): boolean {
  const wanted = path.join(site.directory, file);
  return page
    .having('data-file')
    .some((element) => fileServedAt(element.attribute('data-file') ?? '', site) === wanted);
}

/** What is of no use in a file: scripts and what they serve, the site's header, links to other forms of the page. */
const isLeftOut = (element: PageElement) =>
  ['script', 'link'].includes(element.name) ||
  /\b(?:site-header|actions|keep|file)\b/.test(element.attribute('class') ?? '');

/**
 * Puts everything that a page loads inside it: styles as a block, pictures as `data:`. What only a site needs is left
 * out.
 * @param read the bytes of a file of the site by its address
 */
export async function makeSelfContained(
  page: Page,
  read: (address: string) => Promise<Buffer>,
): Promise<void> {
  for (const element of page.elements) {
    if (element.isRemoved) continue;
    const href = element.attribute('href') ?? '';
    const relation = element.name === 'link' ? element.attribute('rel') : undefined;
    if (relation === 'stylesheet') {
      const media = element.attribute('media');
      const css = withoutFaces((await read(href)).toString()).trim();
      element.replace(`<style${media ? ` media="${media}"` : ''}>${css}</style>`);
    } else if (relation === 'icon' && href.endsWith('.svg'))
      element.replace(`<link rel="icon" href="${dataUrl(href, await read(href))}">`);
    else if (isLeftOut(element)) element.remove();
    else {
      const source = element.attribute('src');
      if (source !== undefined) element.setAttribute('src', dataUrl(source, await read(source)));
    }
  }
}

/** A file is for messengers and small memories: its paper is set in the faces of the system. */
function withoutFaces(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}\s*/g, '');
}

const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

function dataUrl(address: string, bytes: Buffer): string {
  const type = types[path.extname(address)];
  if (!type) throw new Error(`${address} is no picture that a page may carry inside it`);
  return `data:${type};base64,${bytes.toString('base64')}`;
}

async function readServed(address: string, file: string): Promise<Buffer> {
  if (!existsSync(file)) throw new Error(`The dossier loads ${address}, which the site does not hold`);
  return readFile(file);
}

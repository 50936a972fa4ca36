import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileServedAt, type BuiltSite } from '../pages/built-site.ts';
import type { Page } from '../pages/page.ts';

/** The files that a page loads when it is printed: what it names, and the faces and pictures that its sheets name. */
export async function filesLoadedBy(page: Page, site: BuiltSite): Promise<readonly string[]> {
  const named = page.elements.flatMap((element) => [element.attribute('src'), element.attribute('href')]);
  const files = served(named, site);
  const sheets = files.filter((file) => file.endsWith('.css'));
  const loaded = await Promise.all(sheets.map(async (file) => addressesIn(await readFile(file, 'utf8'))));
  return [...new Set([...files, ...served(loaded.flat(), site)])];
}

function served(addresses: readonly (string | undefined)[], site: BuiltSite): readonly string[] {
  return addresses
    .flatMap((address) => (address?.startsWith(site.base) ? fileServedAt(address, site) : []))
    .filter((file) => path.extname(file) !== '' && existsSync(file));
}

/** The addresses in a style sheet (https://www.w3.org/TR/css-values-4/#urls), as the build writes them. */
function addressesIn(css: string): readonly string[] {
  return [...css.matchAll(/url\(([^()]+)\)/g)].map(([, inside = '']) =>
    inside.trim().replace(/^["']|["']$/g, ''),
  );
}

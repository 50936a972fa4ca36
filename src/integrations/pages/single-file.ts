import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { attribute, edited, elementsOf, type Edit, type Element } from './html.ts';
import { finishedPages } from './built-pages.ts';
import { withWholeLinks } from './absolute-links.ts';

/**
 * Makes `dossier.html` from each language's finished dossier page: one file that needs no other, to be passed on by
 * message, Bluetooth or USB.
 */
export function dossierFile(): AstroIntegration {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'dossier-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ site, base } = config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        const pages = (await finishedPages(directory)).filter(({ address }) => address.endsWith('/dossier/'));
        for (const { file: page, html } of pages) {
          const read = (address: string) =>
            readStaged(directory, address.slice(base.replace(/\/$/, '').length));
          const file = path.resolve(page, '../../dossier.html');
          await writeFile(file, await selfContained(withWholeLinks(html, site), read));
          logger.info(`${path.relative(directory, file)} holds the whole story`);
        }
      },
    },
  };
}

/** What a file alone has no use for: scripts and what they serve, the frame of the site, links to other forms of the page. */
const left = (element: Element) =>
  ['script', 'link'].includes(element.tagName) ||
  /\b(?:site-header|actions|keep|file)\b/.test(attribute(element, 'class') ?? '');

/**
 * A page with everything it loads inside it: styles as a block, pictures as `data:`. What only a site needs is left out.
 * @param read the bytes of a file of the site by its address
 */
export async function selfContained(
  html: string,
  read: (address: string) => Promise<Buffer>,
): Promise<string> {
  const edits = await Promise.all(elementsOf(html).map((element) => contained(element, read)));
  return edited(html, edits.flat());
}

async function contained(
  element: Element,
  read: (address: string) => Promise<Buffer>,
): Promise<readonly Edit[]> {
  const at = element.sourceCodeLocation;
  if (!at) return [];
  const whole = (text: string) => [{ start: at.startOffset, end: at.endOffset, text }];
  const href = attribute(element, 'href') ?? '';
  const relation = element.tagName === 'link' ? attribute(element, 'rel') : undefined;
  if (relation === 'stylesheet') {
    const media = attribute(element, 'media');
    return whole(`<style${media ? ` media="${media}"` : ''}>${(await read(href)).toString().trim()}</style>`);
  }
  if (relation === 'icon' && href.endsWith('.svg'))
    return whole(`<link rel="icon" href="${dataUrl(href, await read(href))}">`);
  if (left(element)) return whole('');
  const source = at.attrs?.['src'];
  if (!source) return [];
  const src = attribute(element, 'src') ?? '';
  return [
    { start: source.startOffset, end: source.endOffset, text: `src="${dataUrl(src, await read(src))}"` },
  ];
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

async function readStaged(directory: string, address: string): Promise<Buffer> {
  const file = path.join(directory, address);
  if (!existsSync(file)) throw new Error(`The dossier loads ${address}, which the site does not hold`);
  return readFile(file);
}

import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wordsIn } from '../../i18n/words.ts';
import { readEnvironment } from '../../model/environment.ts';
import { readContent } from '../../story/read-content.ts';
import { storiesOf } from '../../story/sound-entries.ts';
import { browserAdvice, findBrowser, openBrowser } from '../browser.ts';
import { FileCache, keyOf } from '../../cache/file-cache.ts';
import { makeLinksAbsolute } from '../pages/absolute-links.ts';
import { addressOf, builtSite, type BuiltSite } from '../pages/built-site.ts';
import { Page } from '../pages/page.ts';
import { drawQrCode } from '../pages/qr-codes.ts';
import { documentsOf, type PdfDocument } from './documents.ts';
import { filesLoadedBy } from './loaded-files.ts';
import { notesBeside } from './margin-notes.ts';
import { withMetadata } from './metadata.ts';
import { printPage } from './print.ts';

/** To be raised when the way of printing changes, so that no PDF of the old way is taken from the cache. */
const cacheVersion = '4';

/** How many pages are printed at a time. */
const concurrency = 2;

/**
 * Publishes each article, each topic and the dossier as a PDF, too. `PDF=off` makes none; `PDF=required` fails where no
 * browser is found, which is a warning otherwise. What was printed before from the same page is taken from `.cache`.
 */
export function pdfs(mode = readEnvironment(process.env).environment.pdf): AstroIntegration {
  let settings: Parameters<typeof builtSite>[1] = { base: '/' };
  let cache = new FileCache('');
  return {
    name: 'pdf',
    hooks: {
      'astro:config:done': ({ config }) => {
        settings = config;
        cache = new FileCache(path.join(fileURLToPath(config.root), '.cache/pdf'));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (mode === 'off') return;
        const site = builtSite(fileURLToPath(dir), settings);
        const stories = storiesOf((await readContent()).entries);
        const documents = stories
          .flatMap((story) => documentsOf(story, wordsIn(story.language)))
          .filter(({ page }) => existsSync(path.join(site.directory, page)));
        const writePdf = (document: PdfDocument, pdf: Uint8Array) =>
          writeFile(path.join(site.directory, document.file), pdf);
        const keys = new Map<PdfDocument, string>();
        const digests = new Map<string, Promise<string>>();
        for (const document of documents) {
          const key = await keyOfDocument(document, site, digests);
          const pdf = await cache.read(key);
          if (pdf) await writePdf(document, pdf);
          else keys.set(document, key);
        }
        if (keys.size > 0 && !(await findBrowser())) {
          if (mode === 'required') throw new Error(browserAdvice);
          logger.warn(`${String(keys.size)} PDFs are not made. ${browserAdvice}`);
          return;
        }
        let count = 0;
        await printAll([...keys.keys()], site, async (document, pdf) => {
          await cache.write(keys.get(document) ?? '', pdf);
          await writePdf(document, pdf);
          logger.info(`${String(++count)} of ${String(keys.size)}: ${document.file}`);
        });
        await cache.prune();
        logger.info(
          `${String(documents.length)} PDFs, ${String(documents.length - keys.size)} of them as printed before`,
        );
      },
    },
  };
}

/** The page of a document as it is printed. */
async function printablePage({ page: name }: PdfDocument, { directory, origin }: BuiltSite): Promise<Page> {
  const page = new Page(await readFile(path.join(directory, name), 'utf8'));
  makeLinksAbsolute(page, origin);
  notesBeside(page);
  return page;
}

/**
 * The key of a document in the cache: its page, what the PDF says of itself, and the files that the page loads, its
 * faces among them.
 * @param digests those files' hashes, by path: most pages load the same ones
 */
async function keyOfDocument(
  document: PdfDocument,
  site: BuiltSite,
  digests: Map<string, Promise<string>>,
): Promise<string> {
  const page = await printablePage(document, site);
  await drawQrCode(path.join(site.directory, document.page), page);
  const files = await filesLoadedBy(page, site);
  const loaded = files.map((file) => {
    const digest = digests.get(file) ?? readFile(file).then((content) => keyOf([content]));
    digests.set(file, digest);
    return digest;
  });
  return keyOf([cacheVersion, JSON.stringify(document), page.toString(), ...(await Promise.all(loaded))]);
}

/** Prints in turn, some at a time. The first failure ends it all, and with it the build. */
async function printAll(
  documents: readonly PdfDocument[],
  site: BuiltSite,
  done: (document: PdfDocument, pdf: Uint8Array) => Promise<void>,
): Promise<void> {
  if (documents.length === 0) return;
  const browser = await openBrowser();
  const waiting = [...documents];
  const printNext = async () => {
    for (let document = waiting.shift(); document; document = waiting.shift()) {
      const page = await printablePage(document, site);
      const address = `${site.base}${addressOf(document.page).slice(1)}`;
      const printed = await printPage(browser, { html: page.toString(), address, ...site });
      const headings = page.elements.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ words }) => words);
      await done(document, await withMetadata(printed, document, headings));
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, printNext));
  } finally {
    await browser.close();
  }
}

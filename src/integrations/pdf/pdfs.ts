import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wordsIn } from '../../i18n/words.ts';
import { readContent } from '../../story/read-content.ts';
import { storiesOf } from '../../story/sound-entries.ts';
import { browserAdvice, findBrowser, openBrowser } from '../browser.ts';
import { attribute, elementsOf, textOf } from '../pages/html.ts';
import { withWholeLinks } from '../pages/absolute-links.ts';
import { keyOf, PdfCache } from './cache.ts';
import { documentsOf, type PdfDocument } from './documents.ts';
import { withMetadata } from './metadata.ts';
import { printPage, type Printable } from './print.ts';

/** To be raised when the way of printing changes, so that no PDF of the old way is taken from the cache. */
const recipe = '2';

/** How many pages are printed at a time. */
const presses = 2;

interface Job {
  readonly document: PdfDocument;
  readonly printable: Printable;
  readonly key: string;
}

/**
 * Publishes each explainer, each theme and the dossier as a PDF, too. `PDF=off` makes none; `PDF=required` fails where
 * no browser is found, which is a warning otherwise. What was printed before from the same page is taken from `.cache`.
 */
export function pdfs(wish = process.env['PDF']): AstroIntegration {
  let site: string | undefined;
  let base = '/';
  let cache = new PdfCache('');
  return {
    name: 'pdf',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ site, base } = config);
        cache = new PdfCache(path.join(fileURLToPath(config.root), '.cache/pdf'));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (wish === 'off') return;
        const directory = fileURLToPath(dir);
        const stories = storiesOf((await readContent()).entries);
        const jobs = await Promise.all(
          stories
            .flatMap((story) => documentsOf(story, wordsIn(story.language)))
            .filter(({ page }) => existsSync(path.join(directory, page)))
            .map((document) => prepare(document, directory, base, site)),
        );
        const put = async ({ document }: Job, pdf: Uint8Array) => {
          await writeFile(path.join(directory, document.file), pdf);
        };
        const missing: Job[] = [];
        for (const job of jobs) {
          const pdf = await cache.read(job.key);
          if (pdf) await put(job, pdf);
          else missing.push(job);
        }
        if (missing.length > 0 && !(await findBrowser())) {
          if (wish === 'required') throw new Error(browserAdvice);
          logger.warn(`${String(missing.length)} PDFs are not made. ${browserAdvice}`);
          return;
        }
        await printAll(missing, async (job, pdf, count) => {
          await cache.write(job.key, pdf);
          await put(job, pdf);
          logger.info(`${String(count)} of ${String(missing.length)}: ${job.document.file}`);
        });
        await cache.prune();
        logger.info(
          `${String(jobs.length)} PDFs, ${String(jobs.length - missing.length)} of them as printed before`,
        );
      },
    },
  };
}

async function prepare(
  document: PdfDocument,
  directory: string,
  base: string,
  site: string | undefined,
): Promise<Job> {
  const html = withWholeLinks(await readFile(path.join(directory, document.page), 'utf8'), site);
  const folder = base.replace(/\/$/, '');
  const address = `${folder}/${document.page.replace(/index\.html$/, '')}`;
  const files = elementsOf(html)
    .flatMap((element) => [attribute(element, 'src'), attribute(element, 'href')])
    .flatMap((loaded) =>
      loaded?.startsWith(`${folder}/`) ? path.join(directory, loaded.slice(folder.length)) : [],
    )
    .filter((file) => path.extname(file) !== '' && existsSync(file));
  const loaded = await Promise.all(files.map((file) => readFile(file)));
  return {
    document,
    printable: { html, address, directory, base },
    key: keyOf([recipe, JSON.stringify(document), html, ...loaded]),
  };
}

/** Prints in turn, `presses` at a time. The first failure ends it all, and with it the build. */
async function printAll(
  jobs: readonly Job[],
  done: (job: Job, pdf: Uint8Array, count: number) => Promise<void>,
): Promise<void> {
  if (jobs.length === 0) return;
  const browser = await openBrowser();
  const waiting = [...jobs];
  let count = 0;
  const press = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const printed = await printPage(browser, job.printable);
      const headings = elementsOf(job.printable.html).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
      await done(job, await withMetadata(printed, job.document, headings.map(textOf)), ++count);
    }
  };
  try {
    await Promise.all(Array.from({ length: presses }, press));
  } finally {
    await browser.close();
  }
}

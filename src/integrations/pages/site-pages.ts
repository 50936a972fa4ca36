import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { addressOf, builtSite, type BuiltSite } from './built-site.ts';
import { Page } from './page.ts';

/** A page of the built site while the steps work on it. */
export interface SitePage {
  /** Path of its file in the site's folder: `articles/a/index.html`. */
  readonly name: string;
  /** Its address within the site, without the base: `/articles/a/`. */
  readonly address: string;
  readonly page: Page;
}

/** One thing that is done to the finished pages, or learnt from them. */
export interface PageStep {
  /** Before the first page. A page that it adds to the folder is its own to finish. */
  readonly begin?: (() => Promise<void>) | undefined;
  /** Looks at a page and changes it, in place. What it may do meanwhile it returns as a promise. */
  readonly page?: ((page: SitePage) => Promise<void> | void) | undefined;
  /** The page as it is written, after all steps. */
  readonly written?: ((page: SitePage, html: string) => Promise<void> | void) | undefined;
  /** After the last page. */
  readonly end?: (() => Promise<void>) | undefined;
}

/** Makes a step for one build. */
export type StepMaker = (site: BuiltSite, logger: AstroIntegrationLogger) => PageStep;

/** How many pages may be read ahead, and how many may still be written or indexed. */
const atOnce = 8;

/**
 * Takes every finished page through the steps, one after another: a page is read once, scanned once and written once,
 * and nothing of it is kept, so that memory does not grow with the site. Pages come in the order of their addresses, and
 * so the same site always makes the same files.
 */
export function sitePages(makers: readonly StepMaker[]): AstroIntegration {
  let settings: Parameters<typeof builtSite>[1] = { base: '/' };
  return {
    name: 'pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        settings = config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = builtSite(fileURLToPath(dir), settings);
        const count = await runSteps(
          site.directory,
          makers.map((make) => make(site, logger)),
        );
        logger.info(`${String(count)} pages finished`);
      },
    },
  };
}

/** Runs steps on the pages of a folder. @returns how many pages there are */
export async function runSteps(directory: string, steps: readonly PageStep[]): Promise<number> {
  const names = await pagesIn(directory);
  for (const { begin } of steps) await begin?.();
  const unfinished = new Set<Promise<void>>();
  const failures: unknown[] = [];
  for await (const page of readAhead(directory, names)) {
    const work = finish(directory, page, steps)
      .catch((error: unknown) => failures.push(error))
      .then(() => void unfinished.delete(work));
    unfinished.add(work);
    if (unfinished.size >= atOnce) await Promise.race(unfinished);
    if (failures.length > 0) break;
  }
  await Promise.all(unfinished);
  if (failures.length > 0) throw failures[0];
  for (const { end } of steps) await end?.();
  return names.length;
}

/** Everything up to the first wait is done at once, in order: no step sees a page that another one still changes. */
async function finish(directory: string, page: SitePage, steps: readonly PageStep[]): Promise<void> {
  const work: (Promise<void> | void)[] = [];
  for (const step of steps) work.push(step.page?.(page));
  const html = page.page.toString();
  for (const step of steps) work.push(step.written?.(page, html));
  await Promise.all([...work, writeFile(path.join(directory, page.name), html)]);
}

/** The pages of a folder, by address. */
async function pagesIn(directory: string): Promise<readonly string[]> {
  return (await readdir(directory, { recursive: true }))
    .filter((name) => name.endsWith('.html'))
    .map((file) => file.split(path.sep).join('/'))
    .map((name) => ({ name, address: addressOf(name) }))
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ name }) => name);
}

/** Reads pages in order, some of them ahead. */
async function* readAhead(directory: string, names: readonly string[]): AsyncGenerator<SitePage> {
  const read = (name: string) => readFile(path.join(directory, name), 'utf8');
  const ahead: Promise<string>[] = names.slice(0, atOnce).map(read);
  for (const [index, name] of names.entries()) {
    const html = await ahead.shift();
    const next = names[index + atOnce];
    if (next !== undefined) ahead.push(read(next));
    if (html !== undefined) yield scanned(name, html);
  }
}

/** @throws Error that names the page, when it cannot be understood. */
function scanned(name: string, html: string): SitePage {
  try {
    return { name, address: addressOf(name), page: new Page(html) };
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

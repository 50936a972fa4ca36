import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { checkLanguages, type CheckLanguage } from '../../model/localised.ts';
import { contentDirectory } from '../../story/read-story.ts';
import { openDesk } from '../desk/open-desk.ts';
import { savePicture } from './save.ts';

const viewport = { width: 1400, height: 900 };
const finished = 1100;

/**
 * Photographs what the short guide for editors shows, in each language of the messages: the form of an event in the desk,
 * and a problem over its page in development. Both work on a copy of the story, in which a source is misspelt.
 * @param event id of an event that has a translation
 */
export async function photographGuide(browser: Browser, event: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'guide-'));
  try {
    await cp(contentDirectory(), folder, { recursive: true });
    const file = path.join(folder, 'en/events', `${event}.md`);
    await writeFile(file, (await readFile(file, 'utf8')).replace(/(\[@[\w-]+)\w/, '$1'));
    for (const language of checkLanguages) {
      await photographDesk(browser, folder, event, language);
      await photographProblem(browser, folder, event, language);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function photographDesk(browser: Browser, folder: string, event: string, language: CheckLanguage) {
  const desk = await openDesk(folder, { port: 0, language });
  const context = await browser.newContext({ viewport, locale: language, colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(`${desk.address}#/collections/events/entries/${event}`);
  await page.locator('.pane [data-key-path="title"] input').first().waitFor({ timeout: 120_000 });
  // The list of problems comes a moment after the form.
  await page.waitForTimeout(3000);
  await savePicture(await page.screenshot(), `docs/pictures/desk-event-${language}.png`, finished);
  await context.close();
  desk.close();
}

async function photographProblem(browser: Browser, folder: string, event: string, language: CheckLanguage) {
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    env: {
      ...process.env,
      CONTENT_DIR: folder,
      LC_ALL: `${language}.UTF-8`,
      ASTRO_DEV_BACKGROUND: '0',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let printed = '';
      server.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const [found] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
        if (found) resolve(found);
      });
      server.once('exit', () => {
        reject(new Error(printed));
      });
    });
    const page = await browser.newPage({ viewport: { ...viewport, height: 560 }, colorScheme: 'light' });
    await page.goto(`${address}/timeline/events/${event}/`);
    await page.locator('vite-error-overlay').waitFor({ state: 'attached' });
    await page.waitForTimeout(1000);
    await savePicture(await page.screenshot(), `docs/pictures/problem-${language}.png`, finished);
    await page.close();
  } finally {
    server.kill();
  }
}

import '../integrations/env-file.ts';
import path from 'node:path';
import sharp from 'sharp';
import { openBrowser } from '../integrations/browser.ts';
import { openBuiltSite } from './built-site.ts';
import { photographGuide } from './screenshots/guide.ts';
import { savePicture } from './screenshots/save.ts';

/**
 * `npm run screenshots`: photographs the built `dist/` and composes docs/screenshots.png, the picture in the README: the
 * front page by day, an explainer at night, and the front page on a phone. Then it photographs what the short guide for
 * editors shows. Builds nothing.
 */

const target = 'docs/screenshots.png';
/** Height of every window, space around the pictures, and width of the finished picture, in pixels. */
const [height, gap, finished] = [1000, 32, 1600];

const site = await openBuiltSite();
const browser = await openBrowser();
const pictures: { input: Buffer; left: number; top: number }[] = [];
let left = gap;
for (const [address, width, colorScheme] of [
  ['', 1280, 'light'],
  [site.article, 1280, 'dark'],
  ['', 390, 'light'],
] as const) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(site.home + address, { waitUntil: 'networkidle' });
  pictures.push({ input: await page.screenshot(), left, top: gap });
  left += width + gap;
}

const sheet = await sharp({
  create: { width: left, height: height + 2 * gap, channels: 3, background: '#8d887e' },
})
  .composite(pictures)
  .png()
  .toBuffer();
await savePicture(sheet, target, finished);
await photographGuide(browser, path.basename(site.event));
await browser.close();
site.close();

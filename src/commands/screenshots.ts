import '../integrations/env-file.ts';
import sharp from 'sharp';
import { openBrowser } from '../integrations/browser.ts';
import { openBuiltSite } from './built-site.ts';

/**
 * `npm run screenshots`: photographs the built `dist/` and composes docs/screenshots.png, the picture in the README: the
 * front page by day, an explainer at night, and the front page on a phone. Builds nothing.
 */

const target = 'docs/screenshots.png';
/** Height of every window, space around the pictures, and width of the finished picture, in pixels. */
const [height, gap, finished] = [1000, 32, 1600];

const site = await openBuiltSite();
const browser = await openBrowser();
const pictures: { input: Buffer; left: number; top: number }[] = [];
let left = gap;
for (const [path, width, colorScheme] of [
  ['', 1280, 'light'],
  [site.article, 1280, 'dark'],
  ['', 390, 'light'],
] as const) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(site.home + path, { waitUntil: 'networkidle' });
  pictures.push({ input: await page.screenshot(), left, top: gap });
  left += width + gap;
}
await browser.close();
site.close();

const sheet = await sharp({
  create: { width: left, height: height + 2 * gap, channels: 3, background: '#8d887e' },
})
  .composite(pictures)
  .png()
  .toBuffer();
// Few colours are enough for letters on paper, and keep the file small.
const { size } = await sharp(sheet)
  .resize({ width: finished })
  .png({ palette: true, colours: 64, effort: 10 })
  .toFile(target);
console.log(`${target}: ${String(Math.round(size / 1024))} KB`);

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';
import { readPdf } from '../support/read-pdf.ts';

/** One round trip of a new connection carries 14,336 bytes; a tenth of it is kept for texts that grow and for translations. */
const mostBrotli = 12_800;
/** Many hosts compress with gzip alone. */
const mostGzip = 15_500;
/** Tables of figures and the filters of the timeline have styles that texts do not carry. */
const [screenStyles, tableStyles] = [11 * 1024, 12.5 * 1024];
const hasTables = (html: string) => /class="(?:figure-table|claim-table|histogram|timeline)\b/.test(html);

const weigh = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** French takes more words than English: 8 % more at most. */
const isFrench = (url: string) => below(url).startsWith('fr/');
const allowed = (limit: number, url: string) => (isFrench(url) ? limit * 1.08 : limit);

/** As it weighs most: knowing its address, under a base path, with PDFs to offer. */
const { shipped } = editions;
const pages = pagesOf(shipped);
const below = (url: string) => url.slice(shipped.base.length);
const light = pages.filter(({ url }) => /^(fr\/)?$|^(fr\/)?(articles|topics)\//.test(below(url)));
const heavy = pages.filter(({ url }) => /^(fr\/)?(timeline|glossary)\/([a-z-]+\/)?$/.test(below(url)));
const documents = readdirSync(shipped.directory, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.pdf'),
);

test('there are pages to weigh', () => {
  expect(light.length).toBeGreaterThanOrEqual(28);
  expect(heavy.length).toBeGreaterThanOrEqual(10);
  expect(documents.length).toBeGreaterThanOrEqual(26);
});

test.each(light)('$url comes in one round trip', ({ url, html }) => {
  expect(weigh(html)).toBeLessThanOrEqual(allowed(mostBrotli, url));
  expect(gzipSync(html, { level: 6 }).length).toBeLessThanOrEqual(allowed(mostGzip, url));
});

test.each(heavy)('$url weighs at most 30 KB, in French 8 % more', ({ url, html }) => {
  expect(weigh(html)).toBeLessThanOrEqual(allowed(30 * 1024, url));
});

// The dossier can be saved for reading offline, and says what is saved: that comes to the scripts of a text.
test('the scripts of a page, which most pages share, weigh at most 5 KB, those of the dossier 5.5 KB', () => {
  const weights = new Map<string, number>();
  const weightOf = (src: string) => {
    const known = weights.get(src) ?? weigh(readFileSync(path.join(shipped.directory, below(src)), 'utf8'));
    weights.set(src, known);
    return known;
  };
  for (const { url, html } of pages) {
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => src);
    expect(
      scripts.reduce((sum, src) => sum + weightOf(src), 0),
      url,
    ).toBeLessThanOrEqual(html.includes('class="keep') ? 5632 : 5120);
  }
});

const assets = path.join(shipped.directory, '_astro');
const asset = (name: string) => readFileSync(path.join(assets, name), 'utf8');
/** The scripts that a script fetches when it needs them. */
const fetchedBy = (script: string) =>
  [...script.matchAll(/import\(`\.\/([\w-]+\.js)`\)/g)].map(([, name = '']) => asset(name));

test('what offers to read an article aloud weighs at most 1 KB, and what reads it 5 KB', () => {
  const { html } = pages.find(({ url }) => below(url).startsWith('articles/')) ?? { html: '' };
  const scripts = [...html.matchAll(/<script type="module" src="[^"]*\/([^"/]+)"/g)];
  const offers = scripts
    .flatMap(([, name = '']) => fetchedBy(asset(name)))
    .filter((script) => fetchedBy(script).length > 0);
  expect(offers.map(weigh).filter((bytes) => bytes <= 1024)).toHaveLength(1);
  const reading = offers.flatMap(fetchedBy);
  const sheets = readdirSync(assets).filter((name) => /^listening\..*css$/.test(name));
  expect([reading.length, sheets.length]).toEqual([1, 1]);
  const bytes = [...reading, ...sheets.map(asset)].map(weigh);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(5120);
});

test('no script brings the bundler’s helper for styles of modules, which have none', () => {
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => /modulepreload|preloadError/.test(asset(name)))).toEqual([]);
});

/** What a page says of itself at the edges of its printed pages. */
const printHead = /@media print\{@page[^]*?\}\}\}/;

test.each(pages)('the styles of $url are at most 11 KB, and with tables or filters 12.5 KB', ({ html }) => {
  const styles = [...html.matchAll(/<style>([^<]*)<\/style>/g)].map(([, css = '']) => css).join('');
  expect(styles).toMatch(printHead);
  expect(styles.replace(printHead, '').length).toBeLessThanOrEqual(
    hasTables(html) ? tableStyles : screenStyles,
  );
});

test.each(documents)('%s is small', (file) => {
  const most = file.endsWith('dossier.pdf') ? 800_000 : 150_000;
  expect(statSync(path.join(shipped.directory, file)).size).toBeLessThanOrEqual(most);
});

/** Most pages of A4: what readers pay to print. */
const mostPages = (file: string) => (file.endsWith('dossier.pdf') ? 52 : 6);

test.each(documents)('%s has few pages', async (file) => {
  const { pages } = await readPdf(readFileSync(path.join(shipped.directory, file)));
  expect(pages.length).toBeLessThanOrEqual(mostPages(file));
});

test('the file of the dossier is under 400 KB', () => {
  expect(statSync(path.join(shipped.directory, 'dossier.html')).size).toBeLessThan(400_000);
});

import { expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { readPdf, type Line } from '../support/read-pdf.ts';
import { visit } from '../support/visit.ts';

const { open, complaints } = visit(editions.harbour);

/** Chromium takes the apostrophe for a letter that looks like it. */
const squeezed = (text: string) => text.replace(/\s+/g, '').replaceAll('\u02BC', '’');

/** Where the lines are that hold some words. */
function placesOf(words: string, { pages }: Awaited<ReturnType<typeof readPdf>>) {
  return pages.flatMap((lines, page) =>
    lines.filter(({ text }) => squeezed(text).includes(words)).map(({ y }) => ({ page, y })),
  );
}

const papers = [
  ['A4', { format: 'A4' }],
  ['A4, lying', { format: 'A4', landscape: true }],
  ['Letter', { format: 'Letter' }],
  ['Letter, lying', { format: 'Letter', landscape: true }],
] as const;

test.each(papers)(
  'an explainer on %s: without script, with the network gone, from the dark',
  async (_, paper) => {
    const page = await open('/harbour/articles/nine-nights/', {
      javaScriptEnabled: false,
      colorScheme: 'dark',
    });
    await page.context().setOffline(true);
    const { pages } = await readPdf(await page.pdf(paper));
    const count = String(pages.length);
    pages.forEach((lines, index) => {
      expect(lines.map(({ text }) => text).join('\n')).toContain(`Page ${String(index + 1)} of ${count}`);
    });
    expect(pages[1]?.map(({ text }) => text).join('\n')).toContain('The ferry and the fog');
    await page.close();
  },
);

test('an explainer in French prints in French, with its pages numbered', async () => {
  const page = await open('/harbour/fr/articles/nine-nights/', { javaScriptEnabled: false });
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  const texts = pages.map((lines) => lines.map(({ text }) => text).join('\n'));
  texts.forEach((text, index) => {
    expect(text).toContain(`Page ${String(index + 1)} sur ${String(pages.length)}`);
  });
  expect(texts.length).toBeGreaterThan(2);
  expect(squeezed(texts.join(' '))).toContain(
    squeezed('Le soir du 11 mars, le brouillard est venu et resté'),
  );
  expect(texts.join(' ')).not.toMatch(/\bPage \d+ of\b|Covers events up to/);
});

test.each([
  '/harbour/',
  '/harbour/timeline/lamp-and-rock/',
  '/harbour/glossary/',
  '/harbour/claims/',
  '/harbour/sources/',
  '/harbour/topics/ferry-and-fog/',
  '/harbour/timeline/events/great-fog/',
  '/harbour/glossary/eloise-maree/',
  '/harbour/numbers/',
  '/harbour/places/',
  '/harbour/updates/',
  '/harbour/search/',
  '/harbour/dossier/',
  '/harbour/how-we-work/',
])('%s on paper: black on white, no controls, a code of its address', async (address) => {
  const page = await open(address, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const seen = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((e) => e.getClientRects().length > 0).length;
    const inLight = [...document.querySelectorAll('main *')]
      .filter((e) => e.textContent.trim() !== '' && e.getClientRects().length > 0)
      .map((e) => Math.max(...(getComputedStyle(e).color.match(/\d+/g) ?? []).slice(0, 3).map(Number)));
    return {
      backgroundColor,
      color,
      controls: shown(
        'nav:not(.dossier-contents, .histogram), button, input, noscript, .permalink, .backlinks, .file, .skip',
      ),
      codes: shown('.qr'),
      palest: Math.max(...inLight),
    };
  });
  expect(seen).toMatchObject({
    backgroundColor: 'rgb(255, 255, 255)',
    color: 'rgb(0, 0, 0)',
    controls: 0,
    codes: 1,
  });
  expect(seen.palest).toBeLessThanOrEqual(0x33);
  await page.close();
});

test('a timeline of one theme says which', async () => {
  const page = await open('/harbour/timeline/lamp-and-rock/');
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pages[0]?.map(({ text }) => text).join(' ')).toContain(
    'Timeline The lamp and its rock Showing 8 of 24 events',
  );
  await page.close();
});

test.each([
  ['/harbour/claims/', 'lamp'],
  ['/harbour/numbers/', 'Nights of fog in March 2021'],
])('how to cite each row of %s is left out', async (path, words) => {
  const page = await open(path);
  expect(await page.locator('main .citing details').count()).toBeGreaterThan(2);
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  const printed = pages
    .flat()
    .map(({ text }) => text)
    .join(' ');
  expect(printed).toContain(words);
  expect(printed).not.toMatch(/Copy link|Chicago|APA/);
  await page.close();
});

test.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
  'a definition and a figure that are open when the page is printed, %j, stand in their lists, once',
  async (options) => {
    const page = await open('/harbour/articles/nine-nights/', options);
    const closed = await readPdf(await page.pdf({ format: 'A4' }));
    for (const kind of ['.term', '.figure']) {
      await page.locator(`main ${kind} > button`).first().click();
      const note = page.locator('.note:popover-open');
      expect(await note.count()).toBe(1);
      const words = squeezed((await note.innerText()).trim().split('\n').at(-1) ?? '').slice(0, 30);
      const printed = await readPdf(await page.pdf({ format: 'A4' }));
      const [before, ...none] = placesOf(words, closed);
      const [after, ...more] = placesOf(words, printed);
      expect([none, more]).toEqual([[], []]);
      expect(after?.page).toBe(before?.page);
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? Infinity))).toBeLessThan(100);
      await page.keyboard.press('Escape');
    }
    await page.close();
  },
);

test.each([
  ['/harbour/articles/nine-nights/', 1],
  ['/harbour/timeline/', 1],
  ['/harbour/dossier/', 6],
])(
  '%s on paper, with %i times its sources: each number once, whole, in its own column',
  async (at, times) => {
    const page = await open(at);
    // Its list alone, and no digit in it but those of the numbers.
    const count = await page.evaluate((copies) => {
      const list = document.querySelector('.source-list');
      const items = [...(list?.querySelectorAll('li') ?? [])];
      for (let copy = 1; copy < copies; copy += 1)
        items.at(-1)?.after(...items.map((item) => item.cloneNode(true)));
      document.querySelector('main')?.replaceChildren(...(list ? [list] : []));
      for (const link of list?.querySelectorAll('a') ?? []) link.removeAttribute('href');
      const texts = document.createTreeWalker(list ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        node.textContent = node.textContent?.replace(/\d/g, 'x') ?? '';
      return items.length * copies;
    }, times);
    const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
    const numbered = pages.flat().filter(({ text }) => /^\d+\. /.test(text));
    const numbers = numbered.map(({ text }) => Number.parseInt(text, 10));
    expect(numbers.filter((number, index) => number !== index + 1)).toEqual([]);
    expect(numbers).toHaveLength(count);
    // Three columns, 6 mm apart, between margins of 9.5 %.
    const points = 72 / 25.4;
    const [margin, gap] = [210 * 0.095, 6];
    const column = (210 - 2 * margin - 2 * gap) / 3;
    const edges = [0, 1, 2].map((index) => (margin + index * (column + gap)) * points);
    expect(
      numbered.filter(({ x }) => !edges.some((edge) => x > edge - 0.5 && x < edge + 8 * points)),
    ).toEqual([]);
    await page.close();
  },
);

/** Lines of the text of a page: neither its head nor its foot. */
function bodyOf(lines: readonly Line[], [, height]: readonly [number, number]): readonly Line[] {
  return lines.filter(({ y }) => y > height * 0.065 && y < height * 0.94);
}

test.each([
  ['A4', { format: 'A4' }],
  ['A5', { format: 'A5' }],
  ['A6', { format: 'A6' }],
  ['A4 at 180 %', { format: 'A4', scale: 1.8 }],
  ['Letter at 180 %', { format: 'Letter', scale: 1.8 }],
])('on %s no page before the last is left half empty', async (_, paper) => {
  const page = await open('/harbour/articles/nine-nights/');
  const { pages, size } = await readPdf(await page.pdf(paper));
  const filled = pages.slice(0, -1).map((lines) => {
    const lowest = Math.min(...bodyOf(lines, size).map(({ y }) => y));
    return (size[1] * 0.935 - lowest) / (size[1] * 0.87);
  });
  expect(filled.length).toBeGreaterThan(1);
  expect(filled.filter((share) => share < 0.6)).toEqual([]);
  await page.close();
});

test('a line of text holds 65 to 75 letters', async () => {
  const page = await open('/harbour/articles/nine-nights/');
  const { pages, size } = await readPdf(await page.pdf({ format: 'A4' }));
  const text = pages.flatMap((lines) => bodyOf(lines, size)).filter((line) => Math.abs(line.size - 10) < 0.1);
  const lengths = text.map((line) => line.text.length).sort((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(40);
  const usual = lengths[Math.floor(lengths.length * 0.75)] ?? 0;
  expect(usual).toBeGreaterThanOrEqual(65);
  expect(usual).toBeLessThanOrEqual(75);
  await page.close();
});

test.each(['/harbour/articles/nine-nights/', '/harbour/fr/articles/nine-nights/'])(
  '%s loads no face to be read, and those of paper to be printed',
  async (at) => {
    const page = await open('/harbour/404.html');
    const faces: string[] = [];
    page.on('request', (request) => {
      if (/\.(?:woff2?|ttf|otf)$/.test(request.url())) faces.push(request.url());
    });
    await page.goto(new URL(at, page.url()).href, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(faces).toEqual([]);
    // The browser's own dialog would wait for somebody.
    await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
    await page.getByRole('button', { name: at.includes('/fr/') ? 'Imprimer' : 'Print', exact: true }).click();
    await page.locator('[data-printed]').waitFor();
    expect(faces.length).toBeGreaterThan(3);
    const { fonts } = await readPdf(await page.pdf({ format: 'A4' }));
    const names = fonts.map(({ name }) => name);
    expect(names.filter((name) => name.includes('SourceSerif4')).length).toBeGreaterThan(1);
    expect(names.filter((name) => name.includes('SourceSans3')).length).toBeGreaterThan(1);
    await page.close();
  },
);

test.each([
  ['/harbour/articles/nine-nights/', 'Print text only', 'The sources are listed at'],
  ['/harbour/fr/articles/nine-nights/', 'Imprimer le texte seul', 'Les sources figurent'],
])('%s prints its text alone, once', async (at, button, sentence) => {
  const page = await open(at);
  const whole = await readPdf(await page.pdf({ format: 'A4' }));
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await page.getByRole('button', { name: button }).click();
  await page.locator('[data-printed]').waitFor();
  const pdf = await page.pdf({ format: 'A4' });
  const alone = await readPdf(pdf);
  const text = squeezed(alone.pages.flatMap((lines) => lines.map((line) => line.text)).join(' '));
  expect(alone.pages.length).toBeLessThan(whole.pages.length);
  expect(text).toContain(squeezed(sentence));
  expect(text).toContain(`https://news.example${at}`);
  expect(text).toContain('CCBY4.0');
  expect(alone.bookmarks).not.toContain('Sources');
  const paragraphs = await page.locator('.body > p').allInnerTexts();
  for (const paragraph of paragraphs.slice(0, -1)) expect(text).toContain(squeezed(paragraph.slice(0, 40)));
  const again = await readPdf(await page.pdf({ format: 'A4' }));
  expect(again.pages).toHaveLength(whole.pages.length);
  await page.close();
});

test('no page complained', () => {
  // Where the network was cut, the browser could not fetch the page's small icon.
  expect(complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

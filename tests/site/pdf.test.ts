import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, type Element } from '../support/html.ts';
import { documentsOf } from '../../src/integrations/pdf/documents.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { readStory } from '../../src/story/read-story.ts';
import { storiesOf } from '../../src/story/sound-entries.ts';
import { editions, pagesOf } from '../support/builds.ts';
import { readPdf } from '../support/read-pdf.ts';

const edition = editions.harbour;
const { entries } = await readStory(edition.environment.CONTENT_DIR);
const documents = storiesOf(entries).flatMap((story) => documentsOf(story, wordsIn(story.language)));
const fileOf = (name: string) => path.join(edition.directory, name);
const squeezed = (text: string) => text.replace(/[\s\u00ad]+/g, '');

/** The text of an element, without marks of citations and what paper leaves out. */
function textOf(node: Element['childNodes'][number]): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || /^(sup|script|style|svg|button)$/.test(node.tagName)) return '';
  // The way to more about a claim or a figure.
  if (node.attrs.some(({ name }) => name === 'hidden')) return '';
  const isWay =
    attribute(node, 'aria-label') !== undefined || /\/claims\/#/.test(attribute(node, 'href') ?? '');
  if (node.tagName === 'a' && isWay) return '';
  const leads = /\bnote\b/.test(attribute(node, 'class') ?? '') ? 'a' : '';
  const only = node.childNodes.filter((child) => child.nodeName !== leads);
  return only.map(textOf).join('');
}

const blocks = new Set(['p', 'li', 'td', 'dd']);
const offPaper = /\b(?:actions|keep|backlinks|files?|find|source-list)\b/;

/** What holds text and no other such element, in order: paragraphs, points, items, cells, definitions. Sources aside. */
function blocksOf(element: Element): readonly Element[] {
  const isLeft =
    /^(nav|noscript|form)$/.test(element.tagName) ||
    offPaper.test(attribute(element, 'class') ?? '') ||
    element.attrs.some(({ name }) => name === 'hidden');
  if (isLeft || leadsElsewhere(element)) return [];
  const inside = element.childNodes.flatMap((node) => ('tagName' in node ? blocksOf(node) : []));
  return inside.length === 0 && blocks.has(element.tagName) ? [element] : inside;
}

/** A line that is all link, to more of the same or to a file. */
function leadsElsewhere(element: Element): boolean {
  const links = element.childNodes.filter((node): node is Element => node.nodeName === 'a');
  return (
    element.tagName === 'p' &&
    links.some((link) =>
      /\/(claims|sources|updates|timeline\/[a-z-]+)\/$|\.bib$/.test(attribute(link, 'href') ?? ''),
    )
  );
}

test('there is a PDF of every explainer, every theme and the dossier, in each language', () => {
  const named = documents.map(({ file }) => file);
  const all = [
    'articles/lamp-on-the-rock.pdf',
    'articles/nine-nights.pdf',
    'articles/why-a-charter.pdf',
    'dossier.pdf',
    'topics/ferry-and-fog.pdf',
    'topics/lamp-and-rock.pdf',
  ];
  expect(named.toSorted()).toEqual([...all, ...all.map((file) => `fr/${file}`)].sort());
  for (const file of named) expect(existsSync(fileOf(file)), file).toBe(true);
});

describe.each(documents)('$file', async ({ file, page, facts, language }) => {
  const { title, headline = title, description, published, updated } = facts;
  const bytes = existsSync(fileOf(file)) ? readFileSync(fileOf(file)) : new Uint8Array();
  const pdf = await readPdf(bytes);
  const html = readFileSync(fileOf(page), 'utf8');
  const elements = elementsOf(html);
  const main = elements.find(({ tagName }) => tagName === 'main');
  const inMain = main ? collect(main) : [];
  const text = squeezed(
    pdf.pages.flatMap((lines) => lines.filter(isBody).map((line) => line.text)).join(' '),
  );

  const inFrench = file.startsWith('fr/');

  test('its pages are numbered, and headed from the second on', () => {
    const count = pdf.pages.length;
    expect(count).toBeGreaterThan(file.startsWith('topics/') || file.startsWith('fr/topics/') ? 0 : 1);
    expect(count).toBeLessThanOrEqual(file.endsWith('dossier.pdf') ? 60 : 6);
    pdf.pages.forEach((lines, index) => {
      const whole = lines.map((line) => line.text).join('\n');
      expect(whole).toContain(`Page ${String(index + 1)} ${inFrench ? 'sur' : 'of'} ${String(count)}`);
      expect(whole).toContain(`news.example${edition.base}${page.replace(/index\.html$/, '')}`);
      expect(whole).toContain(
        inFrench ? 'Informations arrêtées au 31' : 'Covers events up to 31 December 2021',
      );
      expect(lines.some(isHead), `head of page ${String(index + 1)}`).toBe(index > 0);
    });
  });

  test('it says what it is', () => {
    expect(pdf.info).toMatchObject({ Title: headline, Subject: description, Language: language });
    expect(pdf.info['CreationDate']).toContain(published.replaceAll('-', ''));
    expect(pdf.info['ModDate']).toContain(updated.replaceAll('-', ''));
    expect(pdf.tagged).toBe(true);
  });

  test('it is set in the faces of paper, which it carries', () => {
    // A name in another script takes a face of the system, in two weights.
    const scripts = /\p{Script=Arabic}/u.test(html) ? 2 : 0;
    const names = new Set(pdf.fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')));
    const others = [...names].filter((name) => !/^Source(Serif4|Sans3)/.test(name));
    expect(others.length, others.join()).toBeLessThanOrEqual(scripts);
    expect([...names].filter((name) => name.startsWith('SourceSerif4')).length).toBeGreaterThan(1);
    expect([...names].filter((name) => name.startsWith('SourceSans3')).length).toBeGreaterThan(1);
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  });

  test('its bookmarks are the headings of the page', () => {
    const nav = new Set(inMain.filter((e) => isLeftOut(e)).flatMap(collect));
    const headings = inMain
      // Where every definition is beside its word, their list is none.
      .filter((e) => /^h[1-6]$/.test(e.tagName) && !nav.has(e) && attribute(e, 'id') !== 'terms')
      .map((e) => textOf(e).replace(/\s+/g, ' ').trim());
    const listed = inMain.filter((e) => attribute(e, 'id') === 'terms').map(textOf);
    const titles = pdf.bookmarks.map((bookmark) => bookmark.replace(/\s+/g, ' ').trim());
    expect(titles.filter((title) => !listed.includes(title))).toEqual(headings);
  });

  test('no heading stands last on its page', () => {
    const titles = new Set(pdf.bookmarks.map(squeezed));
    for (const lines of pdf.pages) {
      const body = lines.filter(isBody);
      const lowest = body.toSorted((a, b) => a.y - b.y)[0];
      // A theme's name may also stand in small letters, below an event.
      expect(titles.has(squeezed(lowest?.text ?? '')) && (lowest?.size ?? 0) > 9, lowest?.text).toBe(false);
    }
  });

  test('no point, paragraph, item or cell of the page is lost, and no sentence stands twice', () => {
    // Marks of citations are numbers between the words, some with an article; signs of a status precede it: without both.
    const bare = (words: string) => squeezed(words).replace(/\(art\.\d+\)|[\d,●○□◆]/g, '');
    const printed = bare(text);
    const blocks = main ? blocksOf(main).map((block) => bare(textOf(block))) : [];
    expect(blocks.filter((block) => block.length > 40).length).toBeGreaterThan(4);
    // Of a paragraph broken over two pages, both parts are there, with other text of its page between them.
    const isBroken = (block: string) =>
      [...block].some(
        (_, at) => at > 0 && printed.includes(block.slice(0, at)) && printed.includes(block.slice(at)),
      );
    const [whole, others] = [
      blocks.filter((block) => printed.includes(block)),
      blocks.filter((block) => !printed.includes(block)),
    ];
    expect(others.filter((block) => !isBroken(block))).toEqual([]);
    expect(others.length).toBeLessThan(pdf.pages.length);
    for (const sentence of new Set(whole.filter((block) => block.length > 40)))
      expect(printed.split(sentence).length - 1, sentence).toBe(
        blocks.reduce((count, block) => count + block.split(sentence).length - 1, 0),
      );
  });

  test('its links lead to the site, into the document, or to the sources', () => {
    expect(pdf.addresses.filter((address) => /localhost|invalid|^file:/.test(address))).toEqual([]);
    const known = new Set(pagesOf(edition).map(({ url }) => url));
    const own = pdf.addresses
      .map((address) => new URL(address))
      .filter(({ host }) => host === 'news.example');
    // The dossier holds everything but the places: its other links stay inside. The logo leads to the front page.
    const fronts = [edition.base, `${edition.base}fr/`];
    const outward = own.filter(
      ({ pathname }) => !pathname.endsWith('/places/') && !fronts.includes(pathname),
    );
    expect(outward.length > 0).toBe(!file.endsWith('dossier.pdf'));
    expect(own.filter(({ pathname }) => !known.has(pathname))).toEqual([]);
    expect(pdf.targets.get('s1')).toBeGreaterThan(pdf.pages.length > 1 ? 1 : 0);
  });

  test('its sources stand at the end, with their whole addresses', () => {
    const sources = inMain.filter((e) => /^s\d+$/.test(attribute(e, 'id') ?? ''));
    const addresses = sources.flatMap((source) =>
      collect(source).flatMap((e) => {
        const href = attribute(e, 'href') ?? '';
        return e.tagName === 'a' && href.startsWith('http') ? href : [];
      }),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(text, address).toContain(squeezed(address));
    // Only how to cite the text and what its licence allows come after them, which is much of the shortest.
    expect(text.lastIndexOf(squeezed(addresses.at(-1) ?? ''))).toBeGreaterThan(text.length * 0.6);
  });

  test('it is small', () => {
    expect(statSync(fileOf(file)).size).toBeLessThanOrEqual(file.endsWith('dossier.pdf') ? 700_000 : 150_000);
  });

  test('its page offers it, with its size', () => {
    const link = elements.find((e) => attribute(e, 'type') === 'application/pdf');
    expect(link && attribute(link, 'href')).toBe(edition.base + file);
    const size = String(Math.round(statSync(fileOf(file)).size / 1000));
    expect(link && textOf(link)).toContain(inFrench ? `${size}\u202FKo` : `${size} KB`);
  });
});

const finished = [editions.harbour, editions.shipped].flatMap(({ directory }) =>
  ['', 'fr/'].flatMap((language) =>
    readdirSync(path.join(directory, language, 'articles'))
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => path.join(directory, language, 'articles', name)),
  ),
);

test.each(finished)('the last page of %s says how to cite it, and the licence is there too', async (file) => {
  const { pages } = await readPdf(readFileSync(file));
  const words = squeezed((pages.at(-1) ?? []).map(({ text }) => text).join(' '));
  expect(words).toMatch(/Citethispage|Citercettepage/);
  expect(words).toMatch(/Chicago.*(?:licen[cs]e|CC)/i);
});

test.each([
  [
    'articles/nine-nights.pdf',
    'en',
    'The nine nights of fog',
    'Before the fog',
    'steered by the smell of bread',
  ],
  [
    'fr/articles/nine-nights.pdf',
    'fr',
    'Les neuf nuits de brouillard',
    'Avant le brouillard',
    'suivi l’odeur du pain',
  ],
  // Not translated: French around a text in English.
  [
    'fr/articles/lamp-on-the-rock.pdf',
    'fr',
    'How the lamp came to the rock',
    'On the quay',
    'pas encore traduit',
  ],
])('%s is in %s: its title, its bookmarks, its words', async (file, language, title, heading, words) => {
  const pdf = await readPdf(readFileSync(fileOf(file)));
  expect(pdf.info).toMatchObject({ Title: title, Language: language });
  expect(pdf.bookmarks).toContain(heading);
  expect(squeezed(pdf.pages.flatMap((lines) => lines.map(({ text }) => text)).join(''))).toContain(
    squeezed(words),
  );
});

test('the contents list of the dossier names the page on which each part begins', async () => {
  const pdf = await readPdf(readFileSync(fileOf('dossier.pdf')));
  const html = readFileSync(fileOf('dossier/index.html'), 'utf8');
  const listed = elementsOf(html).flatMap((e) => attribute(e, 'data-folio') ?? []);
  expect(listed.length).toBeGreaterThan(5);
  const first = squeezed((pdf.pages[0] ?? []).map((line) => line.text).join(''));
  const title = new Map(
    elementsOf(html)
      .filter(({ tagName }) => tagName === 'a')
      .toReversed()
      .map((link) => [(attribute(link, 'href') ?? '').slice(1), squeezed(textOf(link))]),
  );
  for (const id of listed)
    expect(first).toContain(`${title.get(id) ?? '?'}${String(pdf.targets.get(id) ?? '?')}`);
});

test('where no PDFs are made no page offers one', () => {
  for (const { url, html } of pagesOf(editions.unnamed)) {
    expect(html, url).not.toContain('application/pdf');
    expect(html, url).not.toContain('{kilobytes}');
  }
});

/** The head stands above the text, the foot below it. */
function isHead({ y }: { y: number }): boolean {
  return y > 842 * 0.93;
}

function isBody({ y }: { y: number }): boolean {
  return y > 842 * 0.07 && y <= 842 * 0.93;
}

/** What is for a screen, or has nothing but a link to more. */
function isLeftOut(element: Element): boolean {
  const isBare =
    attribute(element, 'aria-labelledby') === 'claims' &&
    !collect(element).some(({ tagName }) => tagName === 'ul' || tagName === 'table');
  if (isBare) return true;
  const names = (attribute(element, 'class') ?? '').split(' ');
  return (element.tagName === 'nav' && !names.includes('dossier-contents')) || names.includes('keep');
}

function collect(element: Element): Element[] {
  return [element, ...element.childNodes.flatMap((node) => ('tagName' in node ? collect(node) : []))];
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../src/integrations/browser.ts';
import { withMetadata } from '../../src/integrations/pdf/metadata.ts';
import { printPage } from '../../src/integrations/pdf/print.ts';
import { notesBeside } from '../../src/integrations/pdf/margin-notes.ts';
import { Page } from '../../src/integrations/pages/page.ts';
import { editions, pagesOf } from '../support/builds.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { readXml } from '../support/xml.ts';

/** The short made-up story in its third language, which is read from the right. One event is not translated. */
const edition = editions.lamplight;
const read = (file: string) => readFileSync(path.join(edition.directory, file), 'utf8');
const documentAt = (address: string) => parseHTML(read(`${address}index.html`)).document;
const textsAt = (address: string, selector: string) =>
  [...documentAt(address).querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replace(/[\s\u00A0]+/g, ' ').trim(),
  );

describe('what an Arabic page says', () => {
  test('its dates, figures and counts, in the forms and digits of its newsrooms', () => {
    expect(textsAt('ar/articles/lamp-walks/', 'header > p.small')[0]).toBe(
      'المعلومات حتى 1 مايو 2021 · نشر في 2 مايو 2021 · آخر تحديث 3 مايو 2021 · دقيقة واحدة · 3 مصادر',
    );
    expect(textsAt('ar/numbers/', '#text section b, .now b')).toContain('بين 40 و44');
    expect(textsAt('ar/timeline/', '.count')[0]).toBe('3 أحداث · الأحدث: حوالي يونيو 2021');
    expect(textsAt('ar/timeline/', '.date')).toContain('1–2 أبريل 2021');
    for (const { url, html } of pagesOf(edition).filter(({ url }) => url.startsWith('/ar/')))
      expect(html, url).not.toMatch(/[٠-٩]/);
  });

  test('its own comma, in lists, between names and between the marks of sources', () => {
    expect(textsAt('ar/articles/lamp-walks/', '.body .cite').slice(0, 7)).toEqual([
      '2',
      '1 (ص. 3)، 2',
      '1',
      '1',
      '1',
      '2',
      '1، 3',
    ]);
    expect(textsAt('ar/numbers/', '.now')[0]).toContain('فئران الميناء، أبريل 2021.');
    expect(textsAt('ar/places/', '#text section p.small')[0]).toContain(
      'عاصمة، لا مكان، نحو 0.1° شمالا، 0.1° شرقا.',
    );
    const ownWords = [...documentAt('ar/claims/').querySelectorAll('#text td:last-child')].map(
      (cell) => cell.textContent,
    );
    expect(ownWords.join(' ')).not.toContain(',');
  });

  test('terms, without what is written as one word with them', () => {
    const [, html = ''] = /<main[^]*?>([^]*)<\/main>/.exec(read('ar/articles/lamp-walks/index.html')) ?? [];
    expect(html).toContain('كان ال<span class="term">حارس<button');
    expect(html).toContain('أضاء ال<span class="term">حارس المصباح<button');
  });

  test('headings, with ids that can be read', () => {
    const document = documentAt('ar/articles/lamp-walks/');
    for (const id of ['البرج', 'طريق-العودة', 'المصادر']) {
      expect(document.getElementById(id)?.textContent).toBe(id.replace('-', ' '));
    }
    const contents = [...document.querySelectorAll('.contents ol a')].map((a) => a.getAttribute('href'));
    expect(contents).toEqual(['#البرج', '#المصادر']);
  });

  test('terms in the order of its alphabet', () => {
    expect(textsAt('ar/glossary/', 'h2').filter((heading) => heading.length === 1)).toEqual(['ح', 'غ']);
  });
});

describe('what runs against the page', () => {
  test('a text that is not translated runs its own way, and the notice above it the page’s', () => {
    const document = documentAt('ar/timeline/events/keeper-retires/');
    expect(textsAt('ar/timeline/events/keeper-retires/', '[role=note]')).toEqual([
      'لم يُترجم هذا النص بعد. وهو معروض باللغة الإنجليزية.',
    ]);
    const texts = [...document.querySelectorAll('#text p')].filter(({ textContent }) =>
      /Keeper leaves/.test(textContent),
    );
    expect(texts.map((p) => p.closest('[dir]')?.getAttribute('dir'))).toEqual(['ltr']);
    expect(document.querySelector('[role=note]')?.closest('[dir]')?.getAttribute('dir')).toBe('rtl');
  });

  test('names in Latin letters are kept apart from the days and signs after them', () => {
    const lines = [...documentAt('ar/sources/').querySelectorAll('#text .publisher')];
    expect(lines.length).toBe(3);
    expect(lines.map((line) => line.getAttribute('dir'))).toEqual(['auto', 'auto', 'auto']);
    expect(textsAt('ar/articles/lamp-walks/', '#cite ~ * p, .citing p').join('\n')).toContain(
      '«كيف يمشي مصباح؟»، مصباح غلهيفن، \u2068The Gullhaven Reading Room\u2069، 3 مايو 2021.',
    );
    expect(read('ar/articles/lamp-walks/index.html')).toContain(
      '<bdi>https://gullhaven.example/ar/articles/lamp-walks/</bdi>',
    );
    expect(textsAt('ar/numbers/', '.figure-table td:nth-child(3)')[0]).toMatch(
      /^\u2068The Tidal Gazette\u2069/,
    );
  });

  test('a running foot keeps the address apart', () => {
    expect(read('ar/articles/lamp-walks/index.html')).toContain(
      '@bottom-right{content:"\u2068gullhaven.example/ar/articles/lamp-walks/\u2069 · المعلومات حتى 1 مايو 2021 · \u2068CC BY 4.0\u2069"}',
    );
  });
});

describe('what only some pages need', () => {
  const needs = /\[dir="?rtl"?\]|faces\/|Noto Naskh|unicode-bidi/;

  test('styles and faces of a script come with the pages of that script alone', () => {
    for (const { url, html } of pagesOf(edition)) {
      if (!html.includes('class="site-header')) continue;
      const isArabic = url.startsWith('/ar/');
      expect(/\[dir="?rtl"?\]/.test(html), url).toBe(isArabic);
      expect(html.includes('href="/faces/amiri-arabic.css"'), url).toBe(isArabic);
    }
  });

  test('a story in Latin letters has none of it', () => {
    for (const { url, html } of pagesOf(editions.harbour)) expect(needs.test(html), url).toBe(false);
    expect(existsSync(path.join(editions.harbour.directory, 'faces'))).toBe(false);
  });
});

describe('what other programs read', () => {
  test('feeds, manifest and data are in Arabic and say so', () => {
    const { feed } = readXml(read('ar/feed.xml'), ['entry']) as {
      feed: { entry: readonly { title: string }[] };
    };
    expect(feed.entry.map(({ title }) => title).sort()).toEqual(['كيف يمشي مصباح؟', 'كيف ينام مصباح؟']);
    expect(read('ar/feed.xml')).toContain('xml:lang="ar"');
    expect(JSON.parse(read('ar/manifest.webmanifest'))).toMatchObject({
      lang: 'ar',
      dir: 'rtl',
      name: 'مصباح غلهيفن',
    });
    expect(JSON.parse(read('fr/manifest.webmanifest'))).not.toHaveProperty('dir');
    expect(read('ar/timeline.csv')).toMatch(/^\uFEFF[^]*المصباح يغادر/);
    expect(read('ar/sources.bib')).toContain('Lamp leaves tower');
  });

  test('the search has an index of its own', () => {
    const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(languages).sort()).toEqual(['ar', 'en', 'fr']);
    expect(languages['ar']?.page_count).toBe(languages['en']?.page_count);
  });
});

describe('on paper', () => {
  let browser: Browser;
  let article: ReadPdf;
  let dossier: ReadPdf;
  const print = async (name: string) => {
    const page = new Page(read(`${name}index.html`));
    notesBeside(page);
    const printed = await printPage(browser, {
      html: page.toString(),
      address: `/${name}`,
      directory: edition.directory,
      base: '/',
    });
    const headings = page.elements
      .filter((element) => /^h[1-6]$/.test(element.name))
      .map(({ words }) => words);
    const facts = {
      title: 'المصباح',
      description: 'قصة',
      published: '2021-05-02',
      updated: '2021-05-03',
      author: null,
      publisher: null,
    };
    return readPdf(await withMetadata(printed, { facts: facts as never, language: 'ar' }, headings));
  };
  beforeAll(async () => {
    browser = await openBrowser();
    article = await print('ar/articles/lamp-walks/');
    dossier = await print('ar/dossier/');
  });
  afterAll(() => browser.close());

  test('letters are of the faces of the site, and in the file', () => {
    for (const { fonts } of [article, dossier]) {
      expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
      const names = [...new Set(fonts.map(({ name }) => name.replace(/^[A-Z]+\+/, '').replace(/-.*/, '')))];
      expect(names.sort()).toEqual(['Amiri', 'SourceSans3ExtraLight', 'SourceSerif4']);
    }
  });

  test('what is copied is the words that were printed', () => {
    // Programs differ in whether they give the letters of a line from the right; none may lose or change any.
    const words = new Set(article.pages.flat().flatMap(({ text }) => text.split(/[\s\u2066-\u2069]+/)));
    for (const word of ['المعلومات', 'الفطور', 'أبكر', 'تعديلات', 'خلاف', 'الميناء،'])
      expect(words, word).toContain(word);
  });

  test('lines begin at the right', () => {
    const [width] = article.size;
    const heading = article.pages[0]?.find(({ size }) => size > 20);
    expect(heading?.x).toBeGreaterThan(width / 3);
  });

  test('bookmarks have their words in order', () => {
    expect(article.bookmarks).toContain('كيف يمشي مصباح؟');
    expect(article.bookmarks).toContain('طريق العودة');
    expect(dossier.bookmarks).toContain('المصباح الذي يمشي');
  });
});

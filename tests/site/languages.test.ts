import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { redirectOf } from '../../src/integrations/discovery/redirects.ts';
import { ownLanguageName, wordsIn } from '../../src/i18n/words.ts';
import { Page } from '../../src/integrations/pages/page.ts';
import { editions, pagesOf } from '../support/builds.ts';
import { readXml } from '../support/xml.ts';

/** The made-up story in English, French and Arabic; one article, event and claim are not translated into French. */
const edition = editions.lamplight;
const pages = new Map(pagesOf(edition).map(({ url, html }) => [url, html]));
const read = (file: string) => readFileSync(path.join(edition.directory, file), 'utf8');
const documentAt = (url: string) => parseHTML(pages.get(url) ?? '').document;
const text = (url: string, selector: string) =>
  documentAt(url).querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
const addresses = [...pages.keys()].filter((url) => url !== '/404.html');
const languages = ['en', 'fr', 'ar'] as const;
const languageOf = (url: string) => languages.find((language) => url.startsWith(`/${language}/`)) ?? 'en';
/** The address of a page without what names its language. */
const below = (url: string) => (languageOf(url) === 'en' ? url : url.slice('/fr'.length));
const prefixOf = (language: string) => (language === 'en' ? '' : `/${language}`);
const inEnglish = addresses.filter((url) => languageOf(url) === 'en').sort();

test.each(['fr', 'ar'])('every page has its like in %s', (language) => {
  const there = addresses.filter((url) => languageOf(url) === language);
  expect(there.map(below).sort()).toEqual(inEnglish);
});

test.each(addresses)('%s speaks its own language', (url) => {
  const document = documentAt(url);
  const language = languageOf(url);
  expect(document.documentElement.getAttribute('lang')).toBe(language);
  if (redirectOf(new Page(pages.get(url) ?? ''))) return;
  expect(document.documentElement.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : null);
  expect(text(url, '.skip')).toBe(wordsIn(language).nav.skip);
  const home = document.querySelector('.site-header > a')?.getAttribute('href');
  expect(home).toBe(`${prefixOf(language)}/`);
});

test('every page names its like in the other languages, at the same place and as each calls itself', () => {
  for (const [url, html] of pages) {
    const { document } = parseHTML(html);
    const links = [...document.querySelectorAll('a[hreflang]')];
    const others = languages.filter((language) => language !== languageOf(url));
    expect(links, url).toEqual([
      ...document.querySelectorAll('.site-header nav li:nth-last-child(-n+2) > a'),
    ]);
    const named = links.map((link) => [
      ...['lang', 'hreflang', 'href'].map((name) => link.getAttribute(name)),
      link.textContent.trim(),
    ]);
    const like = url === '/404.html' ? '/' : below(url);
    expect(named, url).toEqual(
      others.map((other) => [other, other, prefixOf(other) + like, ownLanguageName(other)]),
    );
  }
});

test('all other links of a page stay in its language', () => {
  for (const url of addresses) {
    const paths = [...documentAt(url).querySelectorAll('a[href^="/"]:not([hreflang])')].map((a) =>
      a.getAttribute('href'),
    );
    expect(
      paths.filter((href) => languageOf(href ?? '') !== languageOf(url)),
      url,
    ).toEqual([]);
  }
});

test('what a page says of its language for previews names the others, too', () => {
  const locales = (url: string) =>
    [...documentAt(url).querySelectorAll('meta[property^="og:locale"]')].map((e) =>
      e.getAttribute('content'),
    );
  expect(locales('/articles/lamp-walks/')).toEqual(['en_GB', 'fr', 'ar']);
  expect(locales('/fr/articles/lamp-walks/')).toEqual(['fr', 'en_GB', 'ar']);
  expect(locales('/ar/articles/lamp-walks/')).toEqual(['ar', 'en_GB', 'fr']);
});

describe('a text that is not translated', () => {
  test.each([
    ['/fr/articles/lamp-sleeps/', 'How a lamp sleeps'],
    ['/fr/timeline/events/keeper-retires/', 'The Keeper retires'],
  ])('%s says so, in the words of the page', (url, title) => {
    expect(text(url, '[role=note]')).toBe('Ce texte n’est pas encore traduit. Le voici en anglais.');
    expect(text(url, 'h1')).toBe(title);
    expect(documentAt(url).querySelector('h1')?.getAttribute('lang')).toBe('en');
  });

  test('is marked with its language, and nothing around it is', () => {
    const document = documentAt('/fr/articles/lamp-sleeps/');
    const isEnglish = (selector: string) =>
      [...document.querySelectorAll(selector)].map((e) => e.closest('[lang]')?.getAttribute('lang') === 'en');
    expect(isEnglish('h1, .standfirst, .brief li, .body > div > p')).not.toContain(false);
    expect(isEnglish('.body > div > p')).not.toEqual([]);
    expect(isEnglish('.kicker, [role=note], .actions, .brief h2, h2#sources, h2#cite')).not.toContain(true);
  });

  test.each([
    ['/fr/claims/', 'The Keeper says the lamp cannot count'],
    ['/fr/timeline/', 'The Keeper retires'],
    ['/fr/timeline/events/lamp-walks-off/', 'The Keeper retires'],
    ['/fr/topics/walking-lamp/', 'How a lamp sleeps'],
    ['/fr/', 'How a lamp sleeps'],
    ['/fr/updates/', 'The mice’s word for choosing a Keeper is told.'],
    ['/fr/glossary/keeper/', 'The Keeper says the lamp cannot count'],
    ['/fr/sources/', 'How a lamp sleeps'],
    ['/fr/dossier/', 'By day'],
  ])('is marked in the list %s', (url, words) => {
    const holding = [...documentAt(url).querySelectorAll('main *')].filter(
      (element) =>
        !element.closest('.citing') &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.includes(words)),
    );
    expect(holding.length).toBeGreaterThan(0);
    for (const element of holding) expect(element.closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  test('is spoken of above a list that shows it whole, and only there', () => {
    const notice = 'Certains de ces textes ne sont pas encore traduits. Les voici en anglais.';
    for (const url of ['/fr/claims/', '/fr/timeline/']) expect(text(url, '[role=note]'), url).toBe(notice);
    for (const url of ['/fr/glossary/', '/claims/', '/timeline/'])
      expect(text(url, '[role=note]'), url).toBeUndefined();
  });

  test('keeps the interface’s own words in the language of the page', () => {
    const label = documentAt('/fr/articles/lamp-sleeps/').querySelector('.more span');
    expect(label?.textContent.trim()).toBe('À lire aussi\u202F:');
    expect(label?.getAttribute('lang')).toBe('fr');
    expect(documentAt('/articles/lamp-sleeps/').querySelector('.more span')).toBeNull();
  });

  test('needs no mark in its own language', () => {
    expect(documentAt('/articles/lamp-sleeps/').querySelectorAll('main [lang="en"]')).toHaveLength(0);
    expect(documentAt('/articles/lamp-sleeps/').querySelector('[role=note]')).toBeNull();
  });
});

test('a translation older than its original says so, and a current one says nothing', () => {
  const notice = 'L’original a été modifié le 3 mai 2021, après cette traduction du 2 mai 2021.';
  expect(text('/fr/articles/lamp-walks/', '[role=note]')).toBe(notice);
  expect(text('/fr/topics/walking-lamp/', '[role=note]')).toBeUndefined();
});

test('a note of a change that is not translated is marked, in an article that is', () => {
  const note = documentAt('/fr/articles/lamp-walks/').querySelector('#changes .correction [lang]');
  expect(note?.getAttribute('lang')).toBe('en');
  expect(note?.textContent.trim()).toBe('The breakfast was earlier than first written.');
});

test('dates, figures and places are written as French writes them', () => {
  expect(text('/fr/articles/lamp-walks/', 'main header')).toContain('Informations arrêtées au 1er mai 2021');
  const figure = text('/fr/numbers/', 'section:has(#steps)');
  for (const words of ['de 40 à 44', 'au moins 40', 'innombrables', 'Les souris du port', '2 avril 2021'])
    expect(figure).toContain(words);
});

test('terms are marked in the words of the language', () => {
  expect(text('/fr/articles/lamp-walks/', '.body .term')).toBe('Gardien');
  expect(text('/articles/lamp-walks/', '.body .term')).toBe('Keeper');
});

test('the sitemap names each page’s like in the other languages', () => {
  interface Listed {
    readonly loc: string;
    readonly 'xhtml:link': readonly { rel: string; hreflang: string; href: string }[];
  }
  const { urlset } = readXml(read('sitemap.xml'), ['url', 'xhtml:link']) as {
    urlset: { url: readonly Listed[] };
  };
  const origin = 'https://gullhaven.example';
  expect(urlset.url.some(({ loc }) => loc === `${origin}/fr/articles/lamp-walks/`)).toBe(true);
  for (const { loc, 'xhtml:link': links } of urlset.url) {
    const own = below(loc.slice(origin.length));
    expect(links.map(({ hreflang, href }) => `${hreflang} ${href}`)).toEqual([
      `en ${origin}${own}`,
      `fr ${origin}/fr${own}`,
      `ar ${origin}/ar${own}`,
      `x-default ${origin}${own}`,
    ]);
  }
});

test('each language has its own feeds, files and manifest', () => {
  expect(read('fr/feed.xml')).toContain('xml:lang="fr"');
  expect(read('fr/feed.xml')).toContain('Comment marche une lampe');
  expect(read('feed.xml')).toContain('How a lamp walks');
  const entries = read('fr/updates.xml').split('<entry').slice(1);
  expect(
    entries.filter((entry) => /How a lamp sleeps/.test(entry) !== entry.includes('xml:lang="en"')),
  ).toEqual([]);
  expect(entries.filter((entry) => entry.includes('xml:lang="fr"')).length).toBeGreaterThan(0);
  expect(JSON.parse(read('fr/manifest.webmanifest'))).toMatchObject({ lang: 'fr', start_url: '/fr/' });
  for (const file of ['updates.xml', 'topics/walking-lamp/feed.xml', 'sources.bib', 'timeline.json'])
    expect(existsSync(path.join(edition.directory, 'fr', file)), file).toBe(true);
  expect(read('fr/timeline.csv')).toContain('La lampe s’en va');
});

test('each language has its own dossier, as a page and as a file', () => {
  expect(text('/fr/dossier/', 'h1')).toBe('La nuit où la lampe est partie');
  expect(text('/fr/dossier/', 'main')).toContain('Une heure plus tard, elle était');
  expect(read('fr/dossier.html')).toContain('La tour de Gullhaven est restée sombre');
});

test('an old address leads on within its language', () => {
  expect(redirectOf(new Page(pages.get('/fr/articles/lamp-strolls/') ?? ''))).toBe(
    '/fr/articles/lamp-walks/',
  );
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { redirectOf } from '../../src/integrations/discovery/redirects.ts';
import { Page } from '../../src/integrations/pages/page.ts';
import { editions, pagesOf } from '../support/builds.ts';
import { readXml } from '../support/xml.ts';

/** The made-up story has French as its second language; one article, event and claim are not translated. */
const edition = editions.lamplight;
const pages = new Map(pagesOf(edition).map(({ url, html }) => [url, html]));
const read = (file: string) => readFileSync(path.join(edition.directory, file), 'utf8');
const documentAt = (url: string) => parseHTML(pages.get(url) ?? '').document;
const text = (url: string, selector: string) =>
  documentAt(url).querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
const addresses = [...pages.keys()].filter((url) => url !== '/404.html');
const french = addresses.filter((url) => url.startsWith('/fr/'));

test('every page has its like in the other language', () => {
  expect(french.map((url) => url.slice('/fr'.length)).sort()).toEqual(
    addresses.filter((url) => !url.startsWith('/fr/')).sort(),
  );
});

test.each(addresses)('%s speaks its own language', (url) => {
  const document = documentAt(url);
  const language = url.startsWith('/fr/') ? 'fr' : 'en';
  expect(document.documentElement.getAttribute('lang')).toBe(language);
  if (redirectOf(new Page(pages.get(url) ?? ''))) return;
  expect(text(url, '.skip')).toBe(language === 'fr' ? 'Aller au texte' : 'Skip to content');
  const home = document.querySelector('.site-header > a')?.getAttribute('href');
  expect(home).toBe(language === 'fr' ? '/fr/' : '/');
});

test('French pages hold no interface word in English', () => {
  for (const url of french) {
    const words = documentAt(url).body.textContent;
    expect(words, url).not.toMatch(/Covers events|Copy link|Sources:|Timeline\b|Published \d|More:|Page \{/);
  }
});

test('links of a French page stay in French', () => {
  for (const url of french) {
    const paths = [...documentAt(url).querySelectorAll('a[href^="/"]')].map((a) => a.getAttribute('href'));
    expect(
      paths.filter((href) => !href?.startsWith('/fr/')),
      url,
    ).toEqual([]);
  }
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

  test('needs no mark in its own language', () => {
    expect(documentAt('/articles/lamp-sleeps/').querySelectorAll('main [lang="en"]')).toHaveLength(0);
    expect(documentAt('/articles/lamp-sleeps/').querySelector('[role=note]')).toBeNull();
  });
});

test('a translation older than its original says so, and a current one says nothing', () => {
  const notice = 'L’original a été modifié depuis cette traduction.';
  expect(text('/fr/articles/lamp-walks/', '[role=note]')).toBe(notice);
  expect(text('/fr/topics/walking-lamp/', '[role=note]')).toBeUndefined();
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

test('the sitemap names each page’s like in the other language', () => {
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
    const own = loc.slice(origin.length).replace(/^\/fr\//, '/');
    expect(links.map(({ hreflang, href }) => `${hreflang} ${href}`)).toEqual([
      `en ${origin}${own}`,
      `fr ${origin}/fr${own}`,
      `x-default ${origin}${own}`,
    ]);
  }
});

test('each language has its own feeds, files and manifest', () => {
  expect(read('fr/feed.xml')).toContain('xml:lang="fr"');
  expect(read('fr/feed.xml')).toContain('Comment marche une lampe');
  expect(read('feed.xml')).toContain('How a lamp walks');
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

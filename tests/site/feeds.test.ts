import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '../support/html.ts';
import { editions, pagesOf, type Edition } from '../support/builds.ts';
import { readXml } from '../support/xml.ts';

/** Elements of a feed that may stand more than once. */
const lists = ['entry', 'link', 'author', 'category', 'content', 'summary', 'id', 'title'];

interface Element {
  readonly xmlns?: string;
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly updated: string;
  readonly published?: string;
  readonly author?: readonly { name: string }[];
  readonly link: readonly { rel: string; href: string; type: string }[];
  readonly category?: readonly { term: string; label: string }[];
  readonly summary?: readonly string[];
  readonly content?: readonly { type: string; '#text': string }[];
  readonly entry: readonly Element[];
}

const read = ({ directory }: Edition, file: string) => readFileSync(path.join(directory, file), 'utf8');
const feedOf = (xml: string) => (readXml(xml, lists) as { feed: Element }).feed;

/** RFC 3339 with a time zone, as RFC 4287 (3.3) wants it. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const iri = /^[a-z][a-z0-9+.-]*:\S+$/i;

const published = [
  [editions.harbour, 'https://news.example', ['feed.xml', 'updates.xml', 'topics/ferry-and-fog/feed.xml']],
  [
    editions.lamplight,
    'https://gullhaven.example',
    ['', 'fr/'].flatMap((language) =>
      ['feed.xml', 'updates.xml', 'topics/walking-lamp/feed.xml'].map((file) => language + file),
    ),
  ],
] as const;
const feeds = published.flatMap(([edition, origin, files]) =>
  files.map((file) => ({ edition, origin, file, xml: read(edition, file), name: edition.name })),
);

describe.each(feeds)('$name/$file', ({ edition, origin, file, xml }) => {
  const feed = feedOf(xml);

  test('is well-formed, and in the name space of Atom, by which feed readers know it', () => {
    expect(feed.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(feed.entry.length).toBeGreaterThan(0);
  });

  test('the feed has what RFC 4287 (4.1.1) requires', () => {
    expect(feed.id).toHaveLength(1);
    expect(feed.id[0]).toMatch(iri);
    expect(feed.title).toHaveLength(1);
    expect(feed.updated).toMatch(moment);
    expect(feed.author?.[0]?.name).toBeTruthy();
    const self = feed.link.filter(({ rel }) => rel === 'self');
    expect(self.map(({ href }) => href)).toEqual([`${origin}${edition.base}${file}`]);
    expect(feed.link.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
  });

  test('each entry has what RFC 4287 (4.1.2) requires', () => {
    expect(feed.entry.length).toBeGreaterThan(0);
    for (const { id, title, updated, published: day, link, category, summary, content } of feed.entry) {
      expect([id.length, title.length, summary?.length]).toEqual([1, 1, 1]);
      expect(id[0]).toMatch(iri);
      expect(updated).toMatch(moment);
      expect(day).toMatch(moment);
      expect(category?.[0]?.term && category[0].label).toBeTruthy();
      expect(link.map(({ rel }) => rel)).toEqual(['alternate']);
      expect(link[0]?.href.startsWith(`${origin}${edition.base}`)).toBe(true);
      expect(content?.length ?? 0).toBe(file.endsWith('updates.xml') ? 0 : 1);
    }
    expect(new Set(feed.entry.map(({ id }) => id[0])).size).toBe(feed.entry.length);
    const days = feed.entry.map(({ updated }) => updated);
    expect(days).toEqual([...days].sort().reverse());
    expect(feed.updated).toBe(days[0]);
    // A reader that sorts by moment keeps the order of the site.
    expect(new Set(days).size).toBe(days.length);
  });

  test('entries lead to pages of the site, and to lines that stand there', () => {
    for (const { link } of feed.entry) {
      const { pathname, hash } = new URL(link[0]?.href ?? '');
      const page = pagesOf(edition).find(({ url }) => url === pathname);
      expect(page, pathname).toBeDefined();
      if (hash) expect(page?.html).toContain(`id="${hash.slice(1)}"`);
    }
  });

  test('full texts hold no link that needs the page around it, and no controls', () => {
    for (const { content } of feed.entry) {
      const elements = elementsOf(content?.[0]?.['#text'] ?? '');
      for (const element of elements) {
        const href = attribute(element, 'href');
        if (href !== undefined) expect(href).toMatch(/^(?:https?|mailto):/);
        expect(element.attrs.filter(({ name }) => !['href', 'start'].includes(name))).toEqual([]);
        expect(['button', 'svg', 'script', 'style', 'input', 'form']).not.toContain(element.tagName);
        if (element.tagName === 'a') expect(element.childNodes).not.toEqual([]);
      }
    }
  });
});

test('a feed carries the whole text: points, body, sources', () => {
  const entry = feedOf(read(editions.lamplight, 'feed.xml')).entry.find(({ title }) =>
    title.includes('How a lamp walks'),
  );
  const text = entry?.content?.[0]?.['#text'];
  for (const words of [
    'Breakfast was served',
    'It took the quay',
    'may be looking for its Keeper',
    'Harbour log, entry',
  ])
    expect(text).toContain(words);
  expect(entry?.updated).toBe('2021-05-03T00:59:59Z');
  expect(entry?.category?.[0]).toEqual({ term: 'walking-lamp', label: 'The walking lamp' });
});

test('each line of the change log is an entry, and each publication', () => {
  const { entry } = feedOf(read(editions.lamplight, 'updates.xml'));
  expect(entry.map(({ title, updated }) => `${updated.slice(0, 10)} ${title[0] ?? ''}`)).toEqual([
    '2021-05-04 Update: How a lamp sleeps',
    '2021-05-03 Correction: How a lamp walks',
    '2021-05-02 Published: How a lamp sleeps',
    '2021-05-02 Published: How a lamp walks',
  ]);
  expect(entry[1]?.summary).toEqual(['The breakfast was earlier than first written.']);
});

test('ids outlive the address: with and without one they are the same', () => {
  const ids = (edition: Edition) => feedOf(read(edition, 'feed.xml')).entry.map(({ id }) => id[0]);
  expect(ids(editions.unnamed)).toEqual(ids(editions.lamplight));
  expect(ids(editions.unnamed)[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/);
});

test('without an address links are paths from the root of where the feed was found', () => {
  for (const { link } of feedOf(read(editions.unnamed, 'feed.xml')).entry)
    expect(link[0]?.href).toMatch(/^\/articles\/[a-z0-9-]+\/$/);
});

test('pages name their feeds where there are several, and each is there', () => {
  const named = pagesOf(editions.harbour).flatMap(({ url, html }) =>
    elementsOf(html)
      .filter((element) => attribute(element, 'type') === 'application/atom+xml')
      .map((element) => ({
        url,
        href: attribute(element, 'href') ?? '',
        title: attribute(element, 'title'),
      })),
  );
  const of = (page: string) => named.filter(({ url }) => url === page).map(({ href }) => href);
  expect(of('/harbour/')).toEqual(['/harbour/feed.xml', '/harbour/updates.xml']);
  expect(of('/harbour/updates/')).toEqual(['/harbour/updates.xml', '/harbour/feed.xml']);
  expect(of('/harbour/articles/nine-nights/')).toEqual(['/harbour/topics/ferry-and-fog/feed.xml']);
  for (const { url, href, title } of named) {
    expect(existsSync(path.join(editions.harbour.directory, href.slice('/harbour/'.length)))).toBe(true);
    // One feed alone has its name in itself.
    expect(Boolean(title), url).toBe(of(url).length > 1);
  }
});

test('the feed of a renamed theme still stands where it was subscribed to', () => {
  const feed = read(editions.lamplight, 'topics/walking-lamp/feed.xml');
  expect(read(editions.lamplight, 'topics/wandering-lamp/feed.xml')).toBe(feed);
});

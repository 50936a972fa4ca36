import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { facts } from '../../tests/support/facts.ts';
import { atom, type Feed, type FeedEntry } from './atom.ts';

const entry = (id: string, over: Partial<FeedEntry['facts']> = {}, html?: string): FeedEntry => ({
  id: `urn:${id}`,
  facts: { ...facts, title: id, published: '2021-05-01', updated: '2021-05-02', ...over },
  ...(html !== undefined && { html }),
});
const feed = (...entries: readonly FeedEntry[]): Feed => ({
  id: 'urn:feed',
  title: 'The Gullhaven Lamp',
  subtitle: 'A made-up story',
  language: 'en',
  author: 'The Reading Room',
  rights: 'CC BY 4.0',
  self: 'https://gullhaven.example/feed.xml',
  page: 'https://gullhaven.example/',
  entries,
});

/** The text of every element of a name. */
const textsOf = (xml: string, name: string) => {
  const parser = new SaxesParser();
  const texts: string[] = [];
  let inside = false;
  parser.on('opentag', (tag) => {
    inside = tag.name === name;
    if (inside) texts.push('');
  });
  parser.on('text', (text) => {
    if (inside) texts.push((texts.pop() ?? '') + text);
  });
  parser.write(xml).close();
  return texts;
};

test('the last changed comes first and dates the feed; of one day the given order stays', () => {
  const days = [
    ['a', '2021-05-02'],
    ['b', '2021-05-10'],
    ['c', '2021-05-02'],
    ['d', '2021-04-30'],
  ] as const;
  const xml = atom(feed(...days.map(([id, updated]) => entry(id, { updated }))));
  expect(textsOf(xml, 'title').slice(1)).toEqual(['b', 'a', 'c', 'd']);
  expect(textsOf(xml, 'updated')[0]).toBe('2021-05-10T00:00:00Z');
});

test('entries of one day carry different moments within its first hour, the first the latest', () => {
  const entries = [entry('a'), entry('b'), entry('c'), entry('d', { updated: '2021-05-03' })];
  const seconds = [3599, 3598, 61, 0];
  const xml = atom(feed(...entries.map((one, index) => ({ ...one, second: seconds[index] ?? 0 }))));
  expect(textsOf(xml, 'title').slice(1)).toEqual(['d', 'a', 'b', 'c']);
  expect(textsOf(xml, 'updated')).toEqual([
    '2021-05-03T00:00:00Z',
    '2021-05-03T00:00:00Z',
    '2021-05-02T00:59:59Z',
    '2021-05-02T00:59:58Z',
    '2021-05-02T00:01:01Z',
  ]);
});

test('a day becomes its first moment in UTC, wherever the feed is made', () => {
  const xml = atom(feed(entry('a', { published: '2020-02-29', updated: '2021-12-31' })));
  expect(textsOf(xml, 'published')).toEqual(['2020-02-29T00:00:00Z']);
  expect(textsOf(xml, 'updated')[1]).toBe('2021-12-31T00:00:00Z');
});

test('HTML is carried as text, and where there is none there is no empty content', () => {
  expect(atom(feed(entry('a', {}, '<p>1 &lt; 2</p>')))).toContain(
    '<content type="html">&#x3C;p>1 &#x26;lt; 2&#x3C;/p></content>',
  );
  expect(atom(feed(entry('a')))).not.toContain('<content');
});

test('it names its language, its own address and the page it stands for', () => {
  const xml = atom(feed(entry('a')));
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed [^>]*xml:lang="en"/);
  expect(xml).toContain(
    '<link rel="self" type="application/atom+xml" href="https://gullhaven.example/feed.xml" />',
  );
  expect(xml).toContain(
    '<link rel="alternate" type="text/html" hreflang="en" href="https://gullhaven.example/" />',
  );
});

test('an entry names its language, which may be another than its feed’s', () => {
  const xml = atom({ ...feed(entry('a', { language: 'en' })), language: 'fr' });
  expect(xml).toContain('xml:lang="fr"');
  expect(xml).toMatch(/<entry xml:lang="en">.*<link rel="alternate" type="text\/html" hreflang="en"/);
});

test('an entry names its author and its topic where they are known, and leads to a path where no address is', () => {
  const known = atom(
    feed(entry('a', { author: 'Wick', topic: { id: 'walking-lamp', title: 'The walking lamp' } })),
  );
  expect(textsOf(known, 'name')).toEqual(['The Reading Room', 'Wick']);
  expect(known).toContain('<category term="walking-lamp" label="The walking lamp" />');
  const unknown = atom(feed(entry('a', { address: undefined })));
  expect(textsOf(unknown, 'name')).toEqual(['The Reading Room']);
  expect(unknown).not.toContain('<category');
  expect(unknown).toContain(
    '<link rel="alternate" type="text/html" hreflang="en" href="/articles/lamp-walks/" />',
  );
});

test('any words in a title come back as they were written', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z<>&"'\]é💡 -]{1,12}$/u), (title) => {
      expect(textsOf(atom(feed(entry('a', { title }))), 'title')[1]).toBe(title);
    }),
  );
});

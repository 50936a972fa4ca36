import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';
import { emptyParts } from '../support/empty-parts.ts';

// The smallest story: a theme, a text and a source.
const { directory } = editions.ferry;
const pages = pagesOf(editions.ferry);
const read = (file: string) => readFileSync(path.join(directory, file), 'utf8');
const absent = ['timeline', 'glossary', 'claims', 'numbers', 'places'];

test.each(pages.map(({ url, html }) => [url, html] as const))('%s has nothing empty', (_, html) => {
  expect(emptyParts(html)).toEqual([]);
});

test('an empty list and a heading without a section are seen by that test', () => {
  expect(emptyParts('<ul class="plain"> </ul><section id="e"><h2>Events</h2></section><h3></h3>')).toEqual([
    'ul plain',
    'section e',
    'h3 ',
  ]);
});

test.each(absent)('nothing is published of %s, and nothing leads there', (part) => {
  expect(existsSync(path.join(directory, part))).toBe(false);
  for (const { url, html } of pages) expect(html, url).not.toContain(`/${part}/`);
  for (const file of ['sitemap.xml', 'offline.json', 'dossier.html', 'feed.xml', '_headers'])
    expect(read(file), file).not.toContain(`/${part}/`);
});

test('there is no file of events either', () => {
  for (const file of ['timeline.json', 'timeline.csv'])
    expect(existsSync(path.join(directory, file))).toBe(false);
});

test('the menu holds what there is', () => {
  const [home] = pages.filter(({ url }) => url === '/');
  const nav = /<header class="site-header[\s\S]*?<\/header>/.exec(home?.html ?? '')?.[0] ?? '';
  expect([...nav.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/',
    '/#themes',
    '/sources/',
    '/search/',
  ]);
});

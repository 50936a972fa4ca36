import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { attribute, elementsOf } from '../../src/integrations/pages/html.ts';
import { readStory } from '../../src/story/read-story.ts';
import { editions, pagesOf } from '../support/builds.ts';

interface Item {
  readonly id: string;
  readonly title?: string;
  readonly URL?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const file = (name: string) => readFileSync(path.join(editions.mali.directory, name), 'utf8');
const parsed = (name: string) => new Cite(file(name)).data as readonly Item[];
const { entries } = await readStory('content');
const sources = entries.filter(({ collection }) => collection === 'sources');

test.each(['sources.bib', 'sources.json'])('%s parses, and holds every source as it is', (name) => {
  const items = new Map(parsed(name).map((item) => [item.id, item]));
  expect([...items.keys()].sort()).toEqual(sources.map(({ id }) => id).sort());
  for (const { id, data } of sources) {
    const { title, url, published } = data as Record<string, string | null>;
    const item = items.get(id);
    // citation-js encodes an address of BibTeX that looks plain to it; biblatex takes each as it stands.
    const plain = url && name.endsWith('.bib') && decodeURI(url) === url;
    expect(item?.URL ?? null, id).toBe(plain ? encodeURI(url) : url);
    expect(item?.title?.replace(/<[^>]*>/g, '') ?? null, id).toBe(title);
    expect(item?.issued?.['date-parts'][0]?.[0], id).toBe(
      published ? Number(String(published).slice(0, 4)) : undefined,
    );
  }
});

const pages = pagesOf(editions.mali);
const articles = pages.filter(({ url }) => url.startsWith('/mali/articles/'));
const cited = pages.filter(({ url }) =>
  /^\/mali\/(articles|timeline\/events|glossary(?!\/kinds))\/./.test(url),
);

test('explainers, events and terms can be cited', () => {
  expect(pages.filter(({ html }) => html.includes('id="cite"'))).toEqual(cited);
  expect(cited.length).toBeGreaterThan(100);
});

test.each(cited)('$url can be cited', ({ url, html }) => {
  const elements = elementsOf(html);
  const title = /<title>([^<]*)/.exec(html)?.[1];
  for (const kind of ['bib', 'json']) {
    const name = url.replace(/^\/mali\/(.*)\/$/, `$1.${kind}`);
    expect(elements.some((e) => attribute(e, 'href') === `/mali/${name}`)).toBe(true);
    const [item, ...others] = parsed(name);
    expect(others).toEqual([]);
    expect(item).toMatchObject({ title, URL: `https://news.example${url}` });
    expect(JSON.stringify(item)).not.toMatch(/"(author|publisher)"/);
  }
});

test.each(articles)('$url shows itself to reference managers', ({ url, html }) => {
  const meta = (name: string) =>
    elementsOf(html).flatMap((e) => (attribute(e, 'name') === name ? attribute(e, 'content') : []));
  expect(meta('citation_title')).toEqual(meta('citation_title').filter(Boolean));
  expect(meta('citation_title')).toHaveLength(1);
  expect(meta('citation_publication_date')[0]).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
  expect(meta('citation_language')).toEqual(['en']);
  expect(meta('citation_public_url')).toEqual([`https://news.example${url}`]);
  expect(meta('citation_author')).toEqual([]);
});

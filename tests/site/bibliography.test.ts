import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { attribute, elementsOf } from '../support/html.ts';
import { sourceName } from '../../src/model/source-name.ts';
import { readStory } from '../../src/story/read-story.ts';
import { editions, pagesOf } from '../support/builds.ts';

interface Item {
  readonly id: string;
  readonly title?: string;
  readonly URL?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const file = (name: string) => readFileSync(path.join(editions.harbour.directory, name), 'utf8');
const parsed = (name: string) => new Cite(file(name)).data as readonly Item[];
const { entries } = await readStory(editions.harbour.environment.CONTENT_DIR);
const sources = entries.filter(({ collection }) => collection === 'sources');

test.each(['sources.bib', 'sources.json', 'fr/sources.bib', 'fr/sources.json'])(
  '%s parses, and holds every source as it is',
  (name) => {
    const items = new Map(parsed(name).map((item) => [item.id, item]));
    expect([...items.keys()].sort()).toEqual(sources.map(({ id }) => id).sort());
    for (const { id, data } of sources) {
      const { title = null, url, published, ...words } = data as Record<string, string | null>;
      const { translations } = data as { translations?: { fr?: { label?: string } } };
      const label = (name.startsWith('fr/') && translations?.fr?.label) || words['label'];
      const item = items.get(id);
      // citation-js encodes an address of BibTeX that looks plain to it; biblatex takes each as it stands.
      const plain = url && name.endsWith('.bib') && decodeURI(url) === url;
      expect(item?.URL ?? null, id).toBe(plain ? encodeURI(url) : url);
      expect(item?.title?.replace(/<[^>]*>/g, ''), id).toBe(sourceName({ title, label: label ?? '' }));
      expect(item?.issued?.['date-parts'][0]?.[0], id).toBe(
        published ? Number(String(published).slice(0, 4)) : undefined,
      );
    }
  },
);

const pages = pagesOf(editions.harbour);
const articles = pages.filter(({ url }) => /^\/harbour\/(?:fr\/)?articles\/./.test(url));
const cited = pages.filter(({ url }) =>
  /^\/harbour\/(?:fr\/)?(articles|timeline\/events|glossary(?!\/kinds))\/./.test(url),
);

test('explainers, events and terms can be cited', () => {
  expect(pages.filter(({ html }) => html.includes('id="cite"'))).toEqual(cited);
  expect(cited.length).toBe(2 * (3 + 24 + 12));
});

test.each(cited)('$url can be cited', ({ url, html }) => {
  const elements = elementsOf(html);
  const title = /<title>([^<]*)/.exec(html)?.[1];
  for (const kind of ['bib', 'json']) {
    const name = url.replace(/^\/harbour\/(.*)\/$/, `$1.${kind}`);
    expect(elements.some((e) => attribute(e, 'href') === `/harbour/${name}`)).toBe(true);
    const [item, ...others] = parsed(name);
    expect(others).toEqual([]);
    expect(item).toMatchObject({ title, URL: `https://news.example${url}` });
    expect(JSON.stringify(item)).not.toContain('"author"');
  }
});

test.each([
  [
    'articles/nine-nights',
    'The nine nights of fog',
    'The Gullhaven Ferry',
    'Covers events up to 31 December 2021',
  ],
  [
    'fr/articles/nine-nights',
    'Les neuf nuits de brouillard',
    'Le bac de Gullhaven',
    'Informations arrêtées au 31 décembre 2021',
  ],
])('%s is cited in its language', (name, title, site, note) => {
  const language = name.startsWith('fr/') ? 'fr' : 'en';
  expect(JSON.parse(file(`${name}.json`))).toMatchObject([
    { title, 'container-title': site, publisher: 'The Gullhaven Reading Room', language, note },
  ]);
  const bibtex = file(`${name}.bib`);
  for (const line of [
    `title = {{${title}}}`,
    `langid = {${language === 'fr' ? 'french' : 'english'}}`,
    `note = {${note}}`,
  ])
    expect(bibtex).toContain(line);
});

// Zotero's translator of embedded metadata takes `citation_title` for a sign of a journal, and the first `<time>` of a page
// that says no day of its own for the page's day (https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js).
test.each(pages.filter(({ html }) => html.includes('og:site_name')))(
  '$url shows itself to reference managers',
  ({ html }) => {
    const elements = elementsOf(html);
    const meta = (name: string) =>
      elements.flatMap((e) =>
        [attribute(e, 'name'), attribute(e, 'property')].includes(name) ? attribute(e, 'content') : [],
      );
    expect(meta('citation_title')).toEqual([]);
    expect(meta('og:title').filter(Boolean)).toHaveLength(1);
    expect(meta('og:site_name').filter(Boolean)).toHaveLength(1);
    expect(meta('article:published_time')).toEqual([expect.stringMatching(/^202\d-\d\d-\d\d$/)]);
  },
);

test.each(articles)('$url is dated by the day it was published', ({ url, html }) => {
  const { published } = entries.find(
    ({ collection, id }) => collection === 'articles' && url.endsWith(`/${id}/`),
  )?.data as { published: string };
  expect(html).toContain(`<meta property="article:published_time" content="${published}"`);
});

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostArticlesInDossier } from '../../src/model/dossiers.ts';
import { mostRows } from '../../src/queries/lists/list-pages.ts';
import { build } from '../support/builds.ts';
import { linksOf } from '../support/links.ts';
import { textsOf } from '../support/story.ts';

/** The made-up story with a second topic of so many articles and sources that one page cannot hold them. */

/** How many articles the second topic has: with the two of the first, one too many for one dossier. */
const mice = mostArticlesInDossier - 1;
/** How many sources each of them cites: together too many for one list. */
const share = Math.ceil(mostRows.sources / mice);

let directory = '';
const read = (name: string) => readFile(path.join(directory, 'dist', name), 'utf8');
const has = (name: string) => existsSync(path.join(directory, 'dist', name));

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'large-story-'));
  const story = path.join(directory, 'content');
  const articles = Array.from({ length: mice }, (_, index) => [
    `en/articles/mice-${String(index + 1)}.md`,
    article(index + 1),
  ]);
  const sources = Array.from({ length: mice * share }, (_, index) => source(index + 1));
  const files = textsOf({
    'en/topics/harbour.md': topic,
    ...Object.fromEntries(articles),
    ...Object.fromEntries(sources),
  });
  for (const [name, text] of files) {
    await mkdir(path.join(story, path.dirname(name)), { recursive: true });
    await writeFile(path.join(story, name), text);
  }
  await build(path.join(directory, 'dist'), { CONTENT_DIR: story });
});

afterAll(() => rm(directory, { recursive: true }));

test('each topic has a dossier, as a page and as a file, and their list leads to both', async () => {
  const list = await read('dossier/index.html');
  for (const topic of ['harbour', 'walking-lamp']) {
    expect(list).toContain(`href="/dossier/${topic}/"`);
    expect(list).toContain(`href="/dossier/${topic}.html"`);
    expect(has(`dossier/${topic}/index.html`)).toBe(true);
    expect(has(`dossier/${topic}.html`)).toBe(true);
  }
  expect(has('dossier.html')).toBe(false);
});

test('an article and a topic lead to the dossier of their topic', async () => {
  expect(await read('articles/mice-1/index.html')).toContain('href="/dossier/harbour/"');
  expect(await read('articles/lamp-walks/index.html')).toContain('href="/dossier/walking-lamp/"');
  expect(await read('topics/harbour/index.html')).toContain('href="/dossier/harbour/"');
});

test('a dossier keeps links inside where it can, and leads to the site where it cannot', async () => {
  const html = await read('dossier/harbour/index.html');
  expect(html).toContain('href="#article-mice-2"');
  expect(html).toContain('href="/articles/lamp-walks/"');
});

test('sources have a page for each letter, and other pages lead to theirs', async () => {
  expect(await read('sources/index.html')).toContain('href="/sources/m/"');
  expect(await read('sources/m/index.html')).toContain('id="mouse-1"');
  expect(await read('timeline/events/lamp-lit/index.html')).toMatch(/href="\/sources\/[a-z]\/#harbour-log"/);
  expect(await read('articles/mice-1/index.html')).toContain('href="/sources/"');
});

test('every link leads to a page and finds its fragment', () => {
  const { leadNowhere, missFragment } = linksOf({ directory: path.join(directory, 'dist'), base: '/' });
  expect(leadNowhere).toEqual([]);
  expect(missFragment).toEqual([]);
});

const topic = `---
title: The harbour
question: Who owns the harbour?
summary: The mice do [@harbour-log].
order: 2
accent: accent-1
numbers: []
terms: []
---

Nobody has asked them [@harbour-log].
`;

const cited = (index: number) =>
  Array.from({ length: share }, (_, place) => `@mouse-${String((index - 1) * share + place + 1)}`).join('; ');

const article = (index: number) => `---
title: Mouse ${String(index)}
summary: A mouse of the harbour.
topic: harbour
order: ${String(index)}
published: 2021-05-02
updated: 2021-05-02
asOf: 2021-05-01
inBrief:
  - "It lives by the quay [${cited(index)}]."
  - "It is small [@harbour-log]."
  - "It is one of many [@harbour-log]."
---

## The quay

It knows [the next one](mice-${String(index === 1 ? 2 : 1)}.md) and
[the lamp](lamp-walks.md) [@harbour-log].
`;

const source = (index: number): readonly [file: string, text: string] => [
  `sources/mouse-${String(index)}.yml`,
  `publisher: Mouse ${String(index)}
title: null
label: A letter
url: null
published: null
language: en
kind: reference
tier: 1
`,
];

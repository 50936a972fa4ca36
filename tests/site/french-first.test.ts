import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { isTextKind, textCollections } from '../../src/kinds/collections.ts';
import { textKinds } from '../../src/kinds/kinds.ts';
import { build, pagesOf } from '../support/builds.ts';
import { linksOf } from '../support/links.ts';
import { lamplight, replace } from '../support/story.ts';

/** The short story turned round: its French texts carry the facts, and the others are their translations. */
let directory = '';
const edition = () => ({ directory: path.join(directory, 'dist'), base: '/' });

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'french-'));
  const story = path.join(directory, 'content');
  await cp(lamplight, story, { recursive: true });
  // Words that English and French share are needed in the first language.
  for (const [name, from, to] of [
    ['site.yml', 'languages: [en, fr, ar]', 'languages: [fr, en, ar]'],
    ['numbers/steps.yml', '{ en: The Tidal Gazette }', '{ en: The Tidal Gazette, fr: The Tidal Gazette }'],
    ['places/gullhaven.yml', '{ en: Gullhaven,', '{ en: Gullhaven, fr: Gullhaven,'],
  ] as const) {
    const file = path.join(story, name);
    await writeFile(file, replace(from, to)(await readFile(file, 'utf8')));
  }
  for (const kind of textCollections) {
    for (const name of await readdir(path.join(story, 'en', kind)).catch(() => []))
      await turn(story, kind, name);
  }
  await build(edition().directory, { CONTENT_DIR: story });
});

afterAll(() => rm(directory, { recursive: true }));

interface Parts {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const partsOf = (text: string): Parts => {
  const [, yaml = '', body = ''] = /^---\n([^]*?)^---\n([^]*)$/m.exec(text) ?? [];
  return { fields: parse(yaml) as Parts['fields'], body };
};
const written = ({ fields, body }: Parts) => `---\n${stringify(fields)}---\n${body}`;

/** Gives the facts of an original to its translation, and makes it the translation. What has none changes its folder. */
async function turn(story: string, kind: string, name: string): Promise<void> {
  if (!isTextKind(kind)) return;
  const [english, french] = ['en', 'fr'].map((language) => path.join(story, language, kind, name));
  if (!english || !french) return;
  const original = partsOf(await readFile(english, 'utf8'));
  const translation = partsOf(await readFile(french, 'utf8').catch(() => ''));
  const { translated, ...words } = translation.fields ?? {};
  const isTranslated = translation.body !== '' || words['short'] !== undefined;
  const body = isTranslated ? translation.body : original.body;
  await writeFile(french, written({ fields: { ...original.fields, ...words }, body }));
  await rm(english);
  if (!isTranslated) return;
  const carried = Object.keys(textKinds[kind].translation.shape).filter((field) => field !== 'changes');
  const own = Object.entries(original.fields).filter(([field]) => carried.includes(field));
  await writeFile(
    english,
    written({ fields: { ...Object.fromEntries(own), translated }, body: original.body }),
  );
}

test('French has no prefix, and English has one', () => {
  const addresses = pagesOf(edition()).map(({ url }) => url);
  const english = addresses.filter((url) => url.startsWith('/en/')).map((url) => url.slice('/en'.length));
  const french = addresses.filter((url) => !/^\/(?:en|ar)\//.test(url) && url !== '/404.html');
  expect(english).toEqual(french);
  expect(french).toContain('/articles/lamp-walks/');
});

test('each page of the first two languages speaks its own and leads to the other one', () => {
  for (const { url, html } of pagesOf(edition())) {
    if (url.startsWith('/ar/')) continue;
    const { document } = parseHTML(html);
    const isEnglish = url.startsWith('/en/');
    const like = url === '/404.html' ? '/en/' : isEnglish ? url.slice('/en'.length) : `/en${url}`;
    expect(document.documentElement.getAttribute('lang'), url).toBe(isEnglish ? 'en' : 'fr');
    expect(document.querySelector('.skip')?.textContent.trim()).toBe(
      isEnglish ? 'Skip to content' : 'Aller au texte',
    );
    const link = document.querySelector('a[hreflang]');
    expect([link?.getAttribute('href'), link?.textContent.trim()]).toEqual([
      like,
      isEnglish ? 'Français' : 'English',
    ]);
  }
});

test('all links lead somewhere', () => {
  const { leadNowhere, missFragment } = linksOf(edition());
  expect([...leadNowhere, ...missFragment]).toEqual([]);
});

test('search engines show the French page to readers of all other languages', async () => {
  const sitemap = await readFile(path.join(edition().directory, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain('hreflang="x-default" href="https://gullhaven.example/articles/lamp-walks/"');
  expect(sitemap).not.toContain('hreflang="x-default" href="https://gullhaven.example/en/');
});

test('what is not translated into English says so in English', () => {
  const page = pagesOf(edition()).find(({ url }) => url === '/en/articles/lamp-sleeps/');
  const { document } = parseHTML(page?.html ?? '');
  expect(document.querySelector('[role=note]')?.textContent.trim()).toBe(
    'Not translated yet. Shown in French.',
  );
});

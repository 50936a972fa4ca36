import { createHash } from 'node:crypto';
import { getCollection, getEntry } from 'astro:content';
import { defaultLanguage } from '../model/fields.ts';
import { partsOf, type Part } from '../model/parts.ts';
import type { Settings } from '../model/story.ts';
import { publishedCollections, type Collection } from '../kinds/collections.ts';
import { inOrder } from '../model/text/compare.ts';
import { buildStory, siteOf, type SoundEntry } from '../story/build-story.ts';
import { readContent } from '../story/read-content.ts';
import type { List, ListPages } from './lists/list-pages.ts';
import { makeEdition, publicationOf, type Edition } from './make-edition.ts';

export type { Edition };

interface Made {
  /** What the content was when it was made: the digests of all entries. */
  readonly content: string;
  readonly edition: Edition;
}

const made = new Map<string, Promise<Made>>();

/**
 * The edition in a language; without one, in the default language. Made once a build; in development anew when the
 * content has changed.
 */
export async function editionIn(language?: string): Promise<Edition> {
  const site = await readSite();
  const chosen = language ?? defaultLanguage(site);
  const known = made.get(chosen);
  const next = import.meta.env.PROD && known ? known : readEdition(site, chosen, await known);
  made.set(chosen, next);
  return (await next).edition;
}

/** `getStaticPaths` for pages that exist once a language: the default language has no prefix. */
export async function languagePaths(): Promise<{ params: { language: string | undefined } }[]> {
  return (await editions()).map(({ parameter }) => ({ params: { language: parameter } }));
}

/** The same for the pages and files of a part that a story may be without. */
export async function pathsOfPart(part: Part): Promise<{ params: { language: string | undefined } }[]> {
  const having = (await editions()).filter(({ edition }) => partsOf(edition.story).has(part));
  return having.map(({ parameter }) => ({ params: { language: parameter } }));
}

/** `getStaticPaths` for pages that exist once an entry and language. */
export async function entryPaths<T extends { id: string }>(
  entries: (edition: Edition) => readonly T[],
): Promise<
  { params: { language: string | undefined; id: string }; props: { edition: Edition; entry: T } }[]
> {
  return (await editions()).flatMap(({ parameter, edition }) =>
    entries(edition).map((entry) => ({
      params: { language: parameter, id: entry.id },
      props: { edition, entry },
    })),
  );
}

/**
 * `getStaticPaths` for a list that may be divided into pages, where the story has any entry of it: the list itself, which has no id, and its pages, each with
 * whether every language has it: a place may begin with another letter in each.
 */
export async function listPaths<L extends List>(
  list: L,
): Promise<
  {
    params: { language: string | undefined; id: string | undefined };
    props: { edition: Edition; page: ListPages[L][number] | undefined; everywhere: boolean };
  }[]
> {
  const all = (await editions()).filter(({ edition }) => partsOf(edition.story).has(list));
  const pages = ({ lists }: Edition): readonly ListPages[L][number][] => lists[list];
  const isIn = (edition: Edition, id: string) => pages(edition).some((page) => page.id === id);
  return all.flatMap(({ parameter, edition }) =>
    [undefined, ...pages(edition)].map((page) => ({
      params: { language: parameter, id: page?.id },
      props: { edition, page, everywhere: !page || all.every((one) => isIn(one.edition, page.id)) },
    })),
  );
}

/** What the frame of every page needs. */
export function frameOf(edition: Edition) {
  const pages = [...edition.story.pages].sort(inOrder);
  const { words, logo } = edition;
  return { ...publicationOf(edition), pages, parts: partsOf(edition.story), words, logo };
}

/** Every edition, with the language as its addresses carry it: the default language has no prefix. */
export async function editions(): Promise<{ parameter: string | undefined; edition: Edition }[]> {
  const site = await readSite();
  return Promise.all(
    site.languages.map(async (language) => ({
      parameter: language === defaultLanguage(site) ? undefined : language,
      edition: await editionIn(language),
    })),
  );
}

async function readSite(): Promise<Settings> {
  const entry = await getEntry('site', 'site');
  const site = entry && siteOf([soundEntry('site', entry)]);
  if (!site) throw new Error('The content has no site.yml');
  return site;
}

async function readEdition(site: Settings, language: string, known: Made | undefined): Promise<Made> {
  const stored = await Promise.all(
    publishedCollections.map(async (collection) => ({
      collection,
      entries: await getCollection(collection),
    })),
  );
  const { look } = await readContent();
  const content = [
    ...stored.flatMap(({ entries }) => entries.map(({ digest }) => digest)),
    ...[...look].map(([file, bytes]) => file + createHash('sha256').update(bytes).digest('hex')),
  ].join();
  if (known?.content === content) return known;
  const story = buildStory(
    stored.flatMap(({ collection, entries }) => entries.map((entry) => soundEntry(collection, entry))),
    site,
    language,
  );
  const { SITE, BASE_URL } = import.meta.env;
  const edition = makeEdition(story, { base: BASE_URL, origin: SITE ? new URL(SITE) : undefined, look });
  return { content, edition };
}

/** An entry as our loader stored it: the id of a Markdown entry begins with its language. */
function soundEntry(
  collection: Collection,
  { id, data, body = '' }: { id: string; data: object; body?: string },
): SoundEntry {
  const [language = '', name] = id.split('/');
  return name === undefined ? { collection, id, data, body } : { collection, id: name, language, data, body };
}

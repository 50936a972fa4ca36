import { getCollection, getEntry } from 'astro:content';
import type { Site } from '../model/story.ts';
import { buildStory, defaultLanguage, type SoundEntry } from '../story/build-story.ts';
import { collections, type Collection } from '../kinds/collections.ts';
import { makeEdition, type Edition } from './make-edition.ts';

export type { Edition };

const built = new Map<string, Promise<Edition>>();

/** The edition in a language; without one, in the default language. Made once a build, anew for each request in dev. */
export async function editionIn(language?: string): Promise<Edition> {
  const site = await readSite();
  const chosen = language ?? defaultLanguage(site);
  const made = (import.meta.env.PROD && built.get(chosen)) || readEdition(site, chosen);
  built.set(chosen, made);
  return made;
}

/** `getStaticPaths` for pages that exist once a language: the default language has no prefix. */
export async function languagePaths(): Promise<{ params: { language: string | undefined } }[]> {
  return (await editions()).map(({ parameter }) => ({ params: { language: parameter } }));
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

/** What the frame of every page needs. */
export function frameOf({ story, urls, words }: Edition) {
  const pages = [...story.pages].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return { language: story.language, site: story.site, pages, urls, words };
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

async function readSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The content has no site.yml');
  return entry.data;
}

async function readEdition(site: Site, language: string): Promise<Edition> {
  const entries = await Promise.all(collections.map(entriesOf));
  const { SITE, BASE_URL } = import.meta.env;
  const story = buildStory(entries.flat(), site, language);
  return makeEdition(story, { base: BASE_URL, origin: SITE ? new URL(SITE) : undefined });
}

/** The entries of a collection as our loader stored them: the ids of Markdown entries begin with their language. */
async function entriesOf(collection: Collection): Promise<readonly SoundEntry[]> {
  return (await getCollection(collection)).map(({ id, data, body = '' }) => {
    const [language, name] = id.split('/');
    return name === undefined
      ? { collection, id, data, body }
      : { collection, id: name, language, data, body };
  });
}

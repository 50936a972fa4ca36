import { getCollection, getEntry } from 'astro:content';
import type { Words } from '../i18n/en.ts';
import { wordsIn } from '../i18n/words.ts';
import { markdownContext, type MarkdownContext } from '../markdown/context.ts';
import { defaultLanguage } from '../model/fields.ts';
import { urlsFor, type Urls } from '../model/urls.ts';
import type { Site, Story, Text, TextKind } from '../model/story.ts';
import { translateAll, type Translation } from '../model/translations.ts';

/** The publication in one language, with what every page needs to lay it out. */
export interface Edition {
  readonly story: Story;
  readonly words: Words;
  readonly urls: Urls;
  readonly context: MarkdownContext;
}

const built = new Map<string, Promise<Edition>>();

/** The edition in a language; without one, in the default language. Made once a build, anew for each request in dev. */
export async function editionIn(language?: string): Promise<Edition> {
  const site = await readSite();
  const chosen = language ?? defaultLanguage(site);
  const made = (import.meta.env.PROD && built.get(chosen)) || makeEdition(site, chosen);
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

async function makeEdition(site: Site, language: string): Promise<Edition> {
  const words = wordsIn(language);
  const original = defaultLanguage(site);
  const urls = urlsFor({ base: import.meta.env.BASE_URL, language, defaultLanguage: original });
  const texts = async <T extends Text>(kind: TextKind): Promise<readonly T[]> => {
    const entries = await getCollection(kind);
    const originals = inOneLanguage<T>(entries, original);
    return language === original
      ? originals
      : translateAll(originals, inOneLanguage<Translation>(entries, language));
  };
  const story: Story = {
    language,
    site,
    sources: keyed(await getCollection('sources')),
    numbers: keyed(await getCollection('numbers')),
    places: keyed(await getCollection('places')),
    articles: await texts('articles'),
    topics: await texts('topics'),
    events: await texts('events'),
    glossary: await texts('glossary'),
    claims: await texts('claims'),
    pages: await texts('pages'),
  };
  return { story, words, urls, context: markdownContext(story, urls, words) };
}

function keyed<T extends object>(entries: { id: string; data: T }[]): readonly (T & { id: string })[] {
  return byIdAscending(entries.map(({ id, data }) => ({ ...data, id })));
}

/** The entries of one language, which is the first part of their ids. Originals and translations share a collection. */
function inOneLanguage<T extends Text>(
  entries: readonly { id: string; data: object; body?: string }[],
  language: string,
): readonly T[] {
  const prefix = `${language}/`;
  return byIdAscending(
    entries
      .filter(({ id }) => id.startsWith(prefix))
      .map(
        ({ id, data, body = '' }) =>
          ({ ...data, id: id.slice(prefix.length), language, body }) as unknown as T,
      ),
  );
}

function byIdAscending<T extends { id: string }>(entries: T[]): readonly T[] {
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

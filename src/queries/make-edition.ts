import type { Words } from '../i18n/en.ts';
import { wordsIn } from '../i18n/words.ts';
import { markdownContext, type MarkdownContext } from '../markdown/context.ts';
import { plainWords } from '../markdown/plain-words.ts';
import type { Publication } from '../model/page-facts.ts';
import { byId, type Story } from '../model/story.ts';
import { urlsFor, type Urls } from '../model/urls.ts';
import { defaultLanguage } from '../model/fields.ts';
import type { Logo } from '../model/look/logo.ts';
import { iconOf, logoOf, type LookFiles } from './look.ts';
import { listPages, urlsToPages, type ListPages } from './lists/list-pages.ts';

/** The publication in one language, with what every page needs to lay it out. */
export interface Edition {
  readonly story: Story;
  readonly words: Words;
  readonly urls: Urls;
  readonly context: MarkdownContext;
  /** The pages of the lists that are too long for one. */
  readonly lists: ListPages;
  /** Where the site is published; without it addresses are paths. */
  readonly origin: URL | undefined;
  readonly logo?: Logo | undefined;
  readonly icon?: ReturnType<typeof iconOf>;
}

/** Where a site is served. */
export interface SiteRoot {
  /** Path under which it is served: `/` or `/news/`. */
  readonly base: string;
  readonly origin: URL | undefined;
  /** Logo and icon, by path. */
  readonly look?: LookFiles;
}

/** Makes an edition of a story. Pure. */
export function makeEdition(story: Story, { base, origin, look = new Map() }: SiteRoot): Edition {
  const words = wordsIn(story.language);
  const place = { base, language: story.language, defaultLanguage: defaultLanguage(story.site) };
  const lists = listPages(story, words);
  const urls = {
    ...urlsToPages(urlsFor(place), lists),
    // Where there are no claims, there is no page that says what a status means.
    ...(story.claims.length === 0 && { status: () => undefined }),
  };
  return {
    story,
    words,
    urls,
    context: markdownContext(story, urls, words),
    lists,
    origin,
    logo: logoOf(story.site, story.language, base, look),
    icon: iconOf(story.site, look),
  };
}

/** What everything that describes a page must know of an edition. */
export function publicationOf(edition: Edition): Publication {
  const { story, urls, origin } = edition;
  return { site: story.site, language: story.language, urls, origin, lastChange: lastChange(edition) };
}

/** The words of a Markdown text of an edition. */
export function plainIn({ context }: Edition): (markdown: string) => string {
  return (markdown) => plainWords(markdown, context.numbers);
}

/** Remembers what a query computes for an edition, so that every page of a build shares it. */
export function onceAnEdition<T>(compute: (edition: Edition) => T): (edition: Edition) => T {
  const known = new WeakMap<Edition, { readonly value: T }>();
  return (edition) => {
    const found = known.get(edition) ?? { value: compute(edition) };
    known.set(edition, found);
    return found.value;
  };
}

/** Remembers what a query computes for an entry of an edition. */
export function onceAnEntry<E extends object, T>(
  compute: (edition: Edition, entry: E) => T,
): (edition: Edition, entry: E) => T {
  const ofEdition = onceAnEdition(() => new WeakMap<E, { readonly value: T }>());
  return (edition, entry) => {
    const known = ofEdition(edition);
    const found = known.get(entry) ?? { value: compute(edition, entry) };
    known.set(entry, found);
    return found.value;
  };
}

/** The day on which an explainer was last published or changed. */
const lastChange = onceAnEdition(({ story }) =>
  story.articles
    .map(({ updated }) => updated)
    .sort()
    .at(-1),
);

/** The entries of an edition by id. */
export const entriesById = onceAnEdition(({ story }) => ({
  articles: byId(story.articles),
  topics: byId(story.topics),
  events: byId(story.events),
  glossary: byId(story.glossary),
  claims: byId(story.claims),
  sources: byId(story.sources),
  numbers: byId(story.numbers),
  places: byId(story.places),
}));

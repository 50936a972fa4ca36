import type { EventKind } from './fields.ts';

/** Where the site is served, and in which language a page is. */
export interface Place {
  /** Path under which the site is served: `/` or `/news/`. */
  readonly base: string;
  readonly language: string;
  /** The language whose addresses carry no prefix. */
  readonly defaultLanguage: string;
}

/** The addresses of the site, each with the base path, the language and a trailing slash. */
export interface Urls {
  home: () => string;
  article: (id: string) => string;
  topic: (id: string) => string;
  timeline: (topic?: string) => string;
  /** A page of a timeline that is too long for one. */
  timelinePage: (page: string, topic?: string) => string;
  /** Where an event is in the timeline, on a page of it if it is divided. */
  inTimeline: (event: string, page?: string) => string;
  event: (id: string) => string;
  glossary: (kind?: string) => string;
  term: (id: string) => string;
  /** The list of sources, one in it, or the page of a divided list that holds it. */
  sources: (id?: string, page?: string) => string;
  page: (id: string) => string;
  /** The same for claims, figures and places. */
  claims: (id?: string, page?: string) => string;
  numbers: (id?: string, page?: string) => string;
  places: (id?: string, page?: string) => string;
  /** The page that lists the statements of a checked text, or one of them. */
  statements: (id?: string) => string;
  /** Where it says what the word for a status means. */
  status: (status: string) => string | undefined;
  search: () => string;
  updates: () => string;
  /** The dossiers: that of the whole story or the list of them; with a topic, its own. */
  dossier: (topic?: string) => string;
  offline: () => string;
  /** A file of this language's edition, by its name: `feed.xml`, `articles/a.pdf`. */
  file: (name: string) => string;
}

/** Makes the addresses of one language's pages. */
export function urlsFor({ base, language, defaultLanguage }: Place): Urls {
  const root = `/${[base, language === defaultLanguage ? '' : language]
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
  const folder = root === '/' ? '' : root;
  const to = (...parts: readonly string[]) => `${[folder, ...parts].join('/')}/`;
  const inList = (list: string, id?: string, page?: string) =>
    to(list, ...(page ? [page] : [])) + (id ? `#${id}` : '');
  const timelinePage = (page: string, topic = 'years') => to('timeline', topic, page);
  return {
    home: () => to(),
    article: (id) => to('articles', id),
    topic: (id) => to('topics', id),
    timeline: (topic) => (topic ? to('timeline', topic) : to('timeline')),
    timelinePage,
    inTimeline: (id, page) => `${page ? timelinePage(page) : to('timeline')}#${fragments.event(id)}`,
    event: (id) => to('timeline', 'events', id),
    glossary: (kind) => (kind ? to('glossary', 'kinds', kind) : to('glossary')),
    term: (id) => to('glossary', id),
    claims: (id, page) => inList('claims', id, page),
    statements: (id) => inList(statementsPage, id),
    status: (status) => inList('claims', statusFragment(status)),
    sources: (id, page) => inList('sources', id, page),
    page: (id) => to(id),
    numbers: (id, page) => inList('numbers', id, page),
    places: (id, page) => inList('places', id, page),
    search: () => to('search'),
    updates: () => to('updates'),
    dossier: (topic) => (topic ? to('dossier', topic) : to('dossier')),
    offline: () => to('offline'),
    file: (name) => `${folder}/${name}`,
  };
}

/** A base path as addresses carry it: `/news/` for `news`, `/news` or `/news/`. */
export function normaliseBase(base = '/'): string {
  return `/${base
    .split('/')
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('')}`;
}

/** The path of an address within the site: `/a.css` for `/news/a.css`, `/news/` or `/`. */
export function withoutBase(address: string, base: string): string {
  const prefix = normaliseBase(base);
  return `/${address.startsWith(prefix) ? address.slice(prefix.length) : address.replace(/^\//, '')}`;
}

/** Makes a path absolute when the site knows where it is published; otherwise it stays a path: no host is invented. */
export function absoluteOn(site: URL | undefined): (path: string) => string {
  return (path) => (site ? new URL(path, site).href : path);
}

/** The fragment of an entry in a document that holds many. */
export const fragments = {
  article: (id: string) => `article-${id}`,
  topic: (id: string) => `topic-${id}`,
  event: (id: string) => `e-${id}`,
  term: (id: string) => `t-${id}`,
  number: (id: string) => `n-${id}`,
} as const;

/** The fragment by which a timeline shows the events of one kind alone. */
export const onlyKind = (kind: EventKind) => `only-${kind}`;

/** The page about a text checked line by line: its file in `pages/` has the words above the list. */
export const statementsPage = 'line-by-line';

/** Where the list of claims says what the word for a status means. */
export const statusFragment = (status: string) => `means-${status}`;

/** Whether a document holds an entry. */
export type Holds = (kind: keyof typeof fragments, id: string) => boolean;

/**
 * The addresses inside one document that holds many entries: what it holds is a fragment, what it leaves out keeps its
 * page.
 * @param holds which entries it holds; all of the story without it
 */
export function urlsWithin(urls: Urls, holds: Holds = () => true): Urls {
  const within = (kind: keyof typeof fragments, id: string, page: (id: string) => string) =>
    holds(kind, id) ? `#${fragments[kind](id)}` : page(id);
  return {
    ...urls,
    home: () => '#text',
    article: (id) => within('article', id, urls.article),
    topic: (id) => within('topic', id, urls.topic),
    timeline: (topic) => (topic === undefined || holds('topic', topic) ? '#timeline' : urls.timeline(topic)),
    event: (id) => within('event', id, urls.event),
    glossary: () => '#glossary',
    term: (id) => within('term', id, urls.term),
    claims: () => '#claims',
    sources: () => '#sources',
    numbers: (id) => (id ? within('number', id, urls.numbers) : '#figures'),
    dossier: () => '#text',
  };
}

import type { EntryFacts } from '../kinds/kind.ts';
import { inLanguage, type Site, type Source, type Topic } from './story.ts';
import { absoluteOn, type Urls } from './urls.ts';

/** The publication in one language, as everything that describes a page of it must know it. */
export interface Publication {
  readonly site: Site;
  readonly language: string;
  readonly urls: Urls;
  /** Where it is published; without it, addresses are paths, which a reader resolves against the page. */
  readonly origin: URL | undefined;
  /** The day of its last change, `YYYY-MM-DD`. */
  readonly lastChange?: string | undefined;
}

/**
 * What a page says of itself. Meta tags, structured data, feeds, bibliographies, PDFs and previews are all written from
 * this, so that they cannot contradict each other.
 */
export interface PageFacts extends EntryFacts {
  /** The language of its words: the original's, where a translation is missing. */
  readonly language: string;
  readonly asOf: string;
  /** Its address within the host, with the base path. */
  readonly path: string;
  /** Its whole address, where the site knows its own. */
  readonly address: string | undefined;
  /** The topic it belongs to. */
  readonly topic?: Pick<Topic, 'id' | 'title'>;
  /** What it cites, in the order of its list; only where the page was put together. */
  readonly sources?: readonly Source[];
  readonly siteName: string;
  readonly publisher: string | null;
  /** The day that dates it for those who cite it: that of its last change, or the publication's where it has none. */
  readonly dated?: string;
}

/** What a page without an entry may say besides its title and description. */
type OwnFacts = EntryFacts & Partial<Pick<PageFacts, 'language' | 'topic'>>;

/**
 * What a page says of itself.
 * @param path its address, with the base path
 * @param own what it says that the publication does not say for it
 */
export function pageFacts<Own extends OwnFacts>(
  { site, language, origin, lastChange }: Omit<Publication, 'urls'>,
  path: string,
  own: Own,
): PageFacts & Own {
  const dated = own.updated ?? lastChange;
  return {
    language,
    asOf: site.asOf,
    ...own,
    path,
    address: origin && absoluteOn(origin)(path),
    siteName: inLanguage(site.name, language),
    publisher: site.publisher,
    ...(dated && { dated }),
  };
}

/** The same of a page that no entry is made into, such as a list: its words are the interface's. */
export function listFacts(
  publication: Omit<Publication, 'urls'>,
  path: string,
  { title, summary }: { readonly title: string; readonly summary: string },
): PageFacts {
  return pageFacts(publication, path, { title, description: summary });
}

import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { PageFacts } from '../model/page-facts.ts';
import { compareText } from '../model/text/compare.ts';

/** How a page names a feed. */
export interface FeedLink {
  readonly title: string;
  /** Address path of the feed, with the base. */
  readonly href: string;
}

/** A feed as RFC 4287 describes it (https://www.rfc-editor.org/rfc/rfc4287). Days become a moment within their first hour, UTC. */
export interface Feed {
  /** Absolute IRI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** Who answers for the words. */
  readonly author: string;
  readonly rights: string;
  /** Address of the feed, and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  /** At least one. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Absolute IRI that never changes. */
  readonly id: string;
  /** The page it leads to, and what that says of itself. */
  readonly facts: PageFacts & { readonly published: string; readonly updated: string };
  /** How many seconds into its first hour a day's moment is set, so that those of one day stay in order; none: 0. */
  readonly second?: number;
  /** The full text as HTML; without it the summary says everything. */
  readonly html?: string;
}

/** An Atom feed, its entries from the last changed. */
export function atom({ entries, ...feed }: Feed): string {
  const ordered = [...entries].sort(
    (a, b) => compareText(b.facts.updated, a.facts.updated) || (b.second ?? 0) - (a.second ?? 0),
  );
  const tree = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    x('id', feed.id),
    x('title', feed.title),
    x('subtitle', feed.subtitle),
    x('updated', ordered[0] ? moment(ordered[0].facts.updated, ordered[0].second) : ''),
    x('author', [x('name', feed.author)]),
    x('rights', feed.rights),
    x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.page }),
    ...ordered.map(entryElement),
  ]);
  // The writer leaves ">" alone, and XML 1.0 forbids "]]>" in text (https://www.w3.org/TR/xml/#syntax).
  const xml = toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

function entryElement({ id, facts, second, html }: FeedEntry) {
  const { title, language, address, path, author, published, updated, topic, description } = facts;
  return x('entry', { 'xml:lang': language }, [
    x('id', id),
    x('title', title),
    // A path is resolved against where the feed was found (RFC 3986, 5.1.3).
    x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: address ?? path }),
    author === undefined ? undefined : x('author', [x('name', author)]),
    x('published', moment(published, second)),
    x('updated', moment(updated, second)),
    topic && x('category', { term: topic.id, label: topic.title }),
    x('summary', description),
    html === undefined ? undefined : x('content', { type: 'html' }, html),
  ]);
}

/** A day in the form of RFC 3339: only the day is known, and its first hour is over wherever a feed is read on that day. */
function moment(day: string, second = 0): string {
  const within = Math.min(3599, Math.max(0, second));
  const [minutes, seconds] = [Math.floor(within / 60), within % 60];
  return `${day}T00:${String(minutes).padStart(2, '0')}:${String(seconds).padStart(2, '0')}Z`;
}

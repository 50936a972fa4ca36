import { withPlainJoins } from '../../model/text/plain-joins.ts';
import { Page } from '../pages/page.ts';

/** What search finds: a page, or a part of a page. */
export interface SearchRecord {
  /** Address within the site, without the base: `/claims/#they-walked`. */
  readonly url: string;
  readonly kind: string;
  /** HTML for Pagefind. */
  readonly content: string;
  /** What it is about, by every name: who searches for one of them wants this page first. */
  readonly names?: readonly string[];
  /** The language of its words where it is not that of the page: of a text that is not translated yet. */
  readonly lang?: string;
}

const main = /<main\b[^>]*>/;

/**
 * A page, and its passages that are found on their own. `<main data-pagefind-body="events">` says under which kind a page
 * is found; without it it is not. `data-search-names` holds the names of what it is about, as JSON.
 */
export function recordsOf(address: string, html: string): readonly SearchRecord[] {
  const opening = main.exec(html);
  const kind = /data-pagefind-body="([^"]*)"/.exec(opening?.[0] ?? '')?.[1];
  const language = /<html\b[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';
  const page = (content: string) =>
    `<html lang="${language}"><head></head><body>${withPlainJoins(content)}</body></html>`;
  return [
    ...(opening && kind !== undefined
      ? [
          {
            url: address,
            kind,
            content: page(html.slice(opening.index, html.lastIndexOf('</main>') + 7)),
            ...namesIn(html),
            ...langOf(/<h1\b[^>]*>/.exec(html)?.[0]),
          },
        ]
      : []),
    ...passagesOf(html).map((passage) => ({
      url: `${address}#${passage.id}`,
      kind: passage.kind,
      content: page(`<main data-pagefind-body="${passage.kind}">${passage.source}</main>`),
      ...langOf(/<(?:div|h2)\b[^>]*\slang=[^>]*>/.exec(passage.source)?.[0]),
    })),
  ];
}

/** The names of what a page is about, as its main part lists them. */
function namesIn(html: string): Pick<SearchRecord, 'names'> {
  if (!html.includes('data-search-names')) return {};
  const [named] = new Page(html).having('data-search-names');
  return { names: JSON.parse(named?.attribute('data-search-names') ?? '[]') as string[] };
}

/** The language that an element names as its own. */
function langOf(startTag = ''): Pick<SearchRecord, 'lang'> {
  const lang = /\slang="([^"]*)"/.exec(startTag)?.[1];
  return lang === undefined ? {} : { lang };
}

interface Passage {
  /** Its fragment. */
  readonly id: string;
  readonly kind: string;
  /** It has no heading, and so no title. */
  readonly source: string;
}

/**
 * The passages of a page: `<tr id="a" data-search-passage="claims">`, whose value is the kind. A section without an id
 * is found at the heading that names it: `<section aria-labelledby="a" data-search-passage="numbers"><h2 id="a">`.
 */
function passagesOf(html: string): readonly Passage[] {
  if (!html.includes('data-search-passage')) return [];
  return new Page(html).having('data-search-passage').flatMap((element) => {
    const kind = element.attribute('data-search-passage');
    const id = element.attribute('id') ?? element.attribute('aria-labelledby');
    if (kind === undefined || id === undefined) return [];
    return [{ id, kind, source: element.source.replace(/<(\/?)t[dhr]\b/g, '<$1p') }];
  });
}

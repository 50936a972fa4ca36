import type { Words } from '../../i18n/en.ts';
import { asOfLine } from '../../model/dates/date-words.ts';
import { endsOf, isDate, parseDate, type KnownDate } from '../../model/dates/dates.ts';
import { seasonOf } from '../../model/dates/single-date.ts';
import type { PageFacts } from '../../model/page-facts.ts';
import { sourceName } from '../../model/source-name.ts';
import type { Source } from '../../model/story.ts';

/** A date in CSL-JSON: one list of year, month and day as far as known, or two for an interval. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
  /** 1, spring, to 4, winter. */
  readonly season?: number;
}

type SourceKind = Source['kind'];

/** The types of items that we use (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
export type CslType =
  | 'article-newspaper'
  | 'article-journal'
  | 'report'
  | 'webpage'
  | 'document'
  | 'interview'
  | 'book'
  | 'legislation'
  | 'legal_case'
  | 'dataset'
  | 'broadcast'
  | 'post';

/** Kinds of source that have a type of their own; any other is a page of the web, or a document. */
const types: Readonly<Partial<Record<SourceKind, CslType>>> = {
  'news-report': 'article-newspaper',
  'wire-syndication': 'article-newspaper',
  'un-document': 'report',
  interview: 'interview',
  book: 'book',
  study: 'article-journal',
  law: 'legislation',
  'court-record': 'legal_case',
  'data-set': 'dataset',
  broadcast: 'broadcast',
  'social-post': 'post',
};

/** Of these the publisher is what holds the item: a newspaper, a journal, a network. */
const contained: ReadonlySet<CslType> = new Set(['article-newspaper', 'article-journal', 'post']);

/** An item of a bibliography (https://docs.citationstyles.org/en/stable/specification.html): only what we use. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title?: string;
  /** A name as it is written: what of it is a family name, nobody has said. */
  readonly author?: readonly { readonly literal: string }[];
  /** What kind of report it is. */
  readonly genre?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language: string;
  readonly note?: string;
  readonly custom?: { readonly explainer: OwnFields };
}

/**
 * What an item of CSL-JSON has no field for, so that `npm run new -- source --from sources.json` brings the same source
 * back. `custom` is where the format keeps what has no place in it
 * (https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json).
 */
type OwnFields = Pick<Source, 'label' | 'kind' | 'tier'> &
  Partial<Pick<Source, 'title' | 'published' | 'publishedHint' | 'note'>>;

/**
 * A source as others cite it. What we do not know of it is left out. Where we saw no title, our own description stands in
 * brackets, as in the styles of APA and Chicago; and a hint at its date that is a date itself is an approximate one.
 */
export function citeSource(source: Source): CslItem {
  const { id, authors, publisher, url, published, publishedHint, language, accessed, kind } = source;
  const type = types[kind] ?? (url ? 'webpage' : 'document');
  const hint = publishedHint === undefined || isDate(publishedHint) ? publishedHint : undefined;
  const issued = published
    ? cslDate(parseDate(published))
    : hint !== undefined && { ...cslDate(parseDate(hint)), circa: true as const };
  return {
    id,
    type,
    title: sourceName(source),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(kind === 'un-document' && { genre: 'UN document' }),
    ...(contained.has(type) ? { 'container-title': publisher } : { publisher }),
    ...(url && { URL: url }),
    ...(issued && { issued }),
    ...(accessed && { accessed: cslDate(parseDate(accessed)) }),
    language,
    ...(publishedHint !== undefined && hint === undefined && { note: publishedHint }),
    custom: { explainer: ownFields(source) },
  };
}

function ownFields({ label, kind, tier, title, published, publishedHint, note }: Source): OwnFields {
  return {
    label,
    kind,
    tier,
    // Others read markup in a title, and a date of which each end is approximate as one that is.
    ...((title === null || /[<&[]/.test(title)) && { title }),
    ...((published === null || /[/~]/.test(published)) && { published }),
    ...(publishedHint !== undefined && { publishedHint }),
    ...(note !== undefined && { note }),
  };
}

/**
 * A page of the site as others cite it: its last change dates it, or that of the publication, and a note says how far its knowledge reaches.
 * @param id the key of the item
 */
export function citePage(id: string, facts: PageFacts, words: Words): CslItem {
  const { title, author, siteName, publisher, address, dated, language, asOf } = facts;
  return {
    id,
    type: 'webpage',
    title,
    ...(author && { author: [{ literal: author }] }),
    'container-title': siteName,
    ...(publisher && { publisher }),
    ...(address && { URL: address }),
    ...(dated && { issued: cslDate(parseDate(dated)) }),
    language,
    note: asOfLine(asOf, words),
  };
}

function cslDate(date: KnownDate): CslDate {
  const season = date.interval ? undefined : seasonOf(date);
  if (season !== undefined) return { 'date-parts': [[Number(date.text.slice(0, 4))]], season: season + 1 };
  const ends = date.interval ? endsOf(date) : [date];
  return {
    'date-parts': ends.map(({ text }) => text.replace('~', '').split('-').map(Number)),
    ...(date.approximate && { circa: true }),
  };
}

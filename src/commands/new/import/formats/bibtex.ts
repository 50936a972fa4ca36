import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { closed, readDate, type DateRead } from '../values/dates.ts';
import { fieldLeftOut, reason, type Reference, type References, type Unread } from './reference.ts';
import { isFields, textIn, type Fields } from '../understood.ts';

/** An entry before its fields are taken for CSL-JSON's. */
interface BibEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Fields;
}

/** The fields of BibTeX and biblatex (https://ctan.org/pkg/biblatex) that become fields of a source, or say how one is read. */
const taken = new Set(
  (
    'author title subtitle maintitle booktitle booksubtitle journal journaltitle journalsubtitle titleaddon publisher organization ' +
    'institution school url doi date year month day urldate language langid type entrysubtype shorttitle shortjournal ' +
    'sorttitle sortkey options keywordsort crossref xref ids'
  ).split(' '),
);

/** Reads references in BibTeX or biblatex. An entry that cannot be read does not keep others from being read. */
export function readBibtex(text: string): References {
  const { entries, unread } = parse(text.replace(/^\uFEFF/, ''));
  const mapped = attempt(() => plugins.input.data(entries, '@biblatex/entries+list'));
  const all = Array.isArray(mapped) && mapped.length === entries.length ? mapped : undefined;
  const references: Reference[] = [];
  const failed: Unread[] = [];
  entries.forEach((entry, index) => {
    try {
      // One by one where the whole fails: then one that leans on another lacks what that says.
      const csl =
        all?.[index] ?? (plugins.input.data([entry], '@biblatex/entries+list') as readonly unknown[])[0];
      if (isFields(csl)) references.push(referenceOf(entry, joined(csl), all !== undefined));
    } catch (error) {
      failed.push({ name: entry.label, why: reason(error) });
    }
  });
  return { references, unread: [...unread, ...failed] };
}

function parse(text: string): { readonly entries: readonly BibEntry[]; readonly unread: readonly Unread[] } {
  try {
    return { entries: entriesIn(text), unread: [] };
  } catch {
    const parts = text.split(/^(?=[ \t]*@)/m).filter((part) => /^\s*@/.test(part));
    const strings = parts.filter((part) => /^\s*@string\b/i.test(part)).join('');
    const unread: Unread[] = [];
    const entries = parts
      .filter((part) => !/^\s*@(?:string|preamble|comment)\b/i.test(part))
      .flatMap((part) => {
        try {
          return entriesIn(strings + part);
        } catch (error) {
          const label = /@\s*\w+\s*[{(]\s*([^,\s]+)/.exec(part)?.[1] ?? part.trim().slice(0, 40);
          unread.push({ name: label, why: reason(error) });
          return [];
        }
      });
    return { entries, unread };
  }
}

/** Only what is written: a word without braces that no @string defines may come back as something of the program's. */
function entriesIn(text: string): readonly BibEntry[] {
  const parsed = plugins.input.data(text, '@biblatex/text') as readonly BibEntry[];
  return parsed.map(({ type, label, properties }) => ({
    type,
    label,
    properties: Object.fromEntries(
      Object.entries(properties)
        .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
        .map(([name, value]) => [name, typeof value === 'string' ? named(value) : value]),
    ),
  }));
}

/** Programs that TeX writes as commands, which the library leaves as they are. */
function named(value: string): string {
  return value.replace(/\\((?:La|Bib)?TeX)\b(?:\{\}|\\?(?= ))?/g, '$1');
}

/** Publishers are a list in biblatex: its names as they were written. */
function joined(csl: Fields): Fields {
  const isList = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string');
  return Object.fromEntries(
    Object.entries(csl).map(([name, value]) => [
      name,
      isList(value) ? (value as string[]).join(' and ') : value,
    ]),
  );
}

function referenceOf({ label, properties }: BibEntry, csl: Fields, leans: boolean): Reference {
  const howpublished = textIn(properties, 'howpublished');
  const url = howpublished && /https?:\/\/[^\s{}]+/.exec(howpublished)?.[0];
  const accessed = textIn(properties, 'urldate');
  const isNewspaper = csl['genre'] === 'newspaper';
  return {
    key: label,
    csl: {
      ...csl,
      ...(url && !('URL' in csl) && { URL: url }),
      // biblatex tells a newspaper from a journal by the subtype of an article.
      ...(isNewspaper && { type: 'article-newspaper', genre: undefined }),
    },
    issued: issuedIn(properties),
    accessed: accessed === undefined ? undefined : closed(readDate(accessed.replace(/[{}]/g, ''))),
    leftOut: Object.entries(properties)
      .filter(
        ([name, value]) =>
          (!taken.has(name) || (name === 'crossref' && !leans)) &&
          !(name === 'howpublished' && url) &&
          value !== '',
      )
      .map(([name, value]) => fieldLeftOut(name, bare(String(value)))),
  };
}

function issuedIn(properties: Fields): DateRead | undefined {
  const date = textIn(properties, 'date');
  if (date !== undefined) return readDate(date.replace(/[{}]/g, ''));
  const [year, month, day] = ['year', 'month', 'day'].map((name) => bare(textIn(properties, name) ?? ''));
  if (!year) return undefined;
  if (!month) return readDate(year);
  const numbers = /^\d{1,2}$/.test(month);
  return readDate(
    numbers ? [year, month, ...(day ? [day] : [])].join('/') : `${day ?? ''} ${month} ${year}`.trim(),
  );
}

/** Without the braces and ties of TeX. */
function bare(text: string): string {
  return text.replace(/[{}]/g, '').replaceAll('~', ' ').trim();
}

function attempt(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    return undefined;
  }
}

import { directionOf } from '../../i18n/direction.ts';
import { isolated } from '../../model/text/isolate.ts';
import { format } from 'date-fns/format';
import type { Words } from '../../i18n/en.ts';
import { fill } from '../../i18n/words.ts';
import { formatDate } from '../../model/dates/date-words.ts';
import { asLocalNoon } from '../../model/dates/single-date.ts';
import type { PageFacts } from '../../model/page-facts.ts';

/** What only the reader's browser knows: `{day}` or `{address}` in a phrase, which is left out where nothing fills it in. */
interface ForReader {
  readonly reader: string;
  /** The locale (BCP 47) in which the day is written. */
  readonly locale: string;
}

/** A stretch of a citation, as it is set. */
export type CitationPart = string | { readonly italic: string } | { readonly address: string } | ForReader;

/** A page, or one thing on it, as others cite it. */
export interface Cited extends Pick<PageFacts, 'author' | 'publisher' | 'siteName' | 'dated' | 'address'> {
  readonly title: string;
  /** Where on the page it is. */
  readonly fragment?: string;
  /** Whether it changes without saying when, so that the reader's day belongs to the citation. */
  readonly changes: boolean;
}

/**
 * What others write to cite a page on a website, in three ways.
 *
 * APA 7 (https://apastyle.apa.org/style-grammar-guidelines/references/examples/webpage-website-references): who is
 * responsible comes first, and a site of the same name is not named again. A day of retrieval belongs to what is meant to
 * change: an explainer says when it changed, and needs none; a figure, a claim, a term or an event does not say so.
 *
 * Chicago, the form of a bibliography (https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html):
 * the day of the last change, and that of access for the same reason.
 */
export function citationsOf(cited: Cited, words: Words) {
  const { dated, changes } = cited;
  const { cite, share, locale } = words;
  const direction = directionOf(locale.code);
  // A name in another script would take the day after it along.
  const [title, siteName, by] = [
    cited.title,
    cited.siteName,
    cited.author ?? cited.publisher ?? cited.siteName,
  ].map((name) => isolated(name, direction)) as [string, string, string];
  const others = by === siteName ? [] : [by];
  const site = others.length > 0 ? ` ${stopped(siteName)}` : '';
  const inner = title.replace(/[“«]([^“«”»]*)[”»]/g, (_, said: string) =>
    fill(cite.innerQuotation, { passage: said.trim() }),
  );
  const day = (pattern: string) => dated && format(asLocalNoon(dated), pattern, { locale });
  const modified = day(cite.chicagoDay);
  const ofManual = (phrase: string) => ({ reader: ` ${phrase}`, locale: cite.manualLocale });
  return {
    plain: [
      fill(cite.plain, {
        title: fill(share.quoted, { passage: inner }),
        by: [siteName, ...others, ...(dated ? [formatDate(dated, words)] : [])].join(words.lists.comma),
      }),
      ...where(cited, direction),
      { reader: ` ${cite.retrieved}.`, locale: locale.code },
    ],
    apa: [
      `${stopped(by)} (${day(cite.apaDay) ?? cite.undated}). `,
      { italic: title },
      `${stopped(title).slice(title.length)}${site}`,
      ...(changes ? [ofManual(cite.retrievedFrom)] : []),
      ...where(cited, direction),
    ],
    chicago: [
      // A question mark takes the place of the stop, where the language sets that within the quotation marks.
      `${stopped(by)} ${fill(cite.chicagoTitle, { title: inner }).replace(/([?!…])\.(?=\W)/, '$1')}${site}`,
      ...(modified ? [` ${fill(cite.modified, { date: modified })}.`] : []),
      ...(changes ? [ofManual(`${cite.accessed}.`)] : []),
      ...where(cited, direction, '.'),
    ],
  } satisfies Record<string, readonly CitationPart[]>;
}

/** Where it is; what the site does not know of its own address, the reader's browser does. */
function where(
  { address, fragment }: Cited,
  direction: 'rtl' | undefined,
  stop = '',
): readonly CitationPart[] {
  const part = fragment ? `#${fragment}` : '';
  if (!address) return [{ reader: ` {address}${part}${stop}`, locale: '' }];
  // The markup isolates it, and no sign: who pastes a citation pastes an address that works.
  return direction ? [' ', { address: address + part }, stop] : [` ${address}${part}${stop}`];
}

function stopped(text: string): string {
  return /[.?!…؟]$/.test(text) ? text : `${text}.`;
}

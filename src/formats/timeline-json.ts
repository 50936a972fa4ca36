import type { Words } from '../i18n/en.ts';
import { formatDate } from '../model/dates/date-words.ts';
import { endsOf, parseDate, type KnownDate } from '../model/dates/dates.ts';
import type { ExportedEvent } from './exported-event.ts';

/** A date in TimelineJS3's format; what is not known is left out. */
export interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface TimelineText {
  /** HTML. */
  readonly headline: string;
  /** HTML. */
  readonly text: string;
}

export interface TimelineSlide {
  readonly unique_id: string;
  readonly start_date: TimelineDate;
  readonly end_date?: TimelineDate;
  /** Set where the dates alone would say too much or too little: approximate dates and intervals. */
  readonly display_date?: string;
  readonly text: TimelineText;
  readonly group?: string;
}

/** What TimelineJS3 reads (https://timeline.knightlab.com/docs/json-format.html). */
export interface TimelineFile {
  readonly title: { readonly text: TimelineText };
  readonly events: readonly TimelineSlide[];
}

/** The title slide: plain text, and the address of the page that the file comes from. */
export interface TimelineCover {
  readonly headline: string;
  readonly text: string;
  readonly address: string;
}

/** A timeline in TimelineJS3's format, in the order of its events; each leads to its own page for its sources. */
export function timelineJson(
  events: readonly ExportedEvent[],
  cover: TimelineCover,
  words: Words,
): TimelineFile {
  return {
    title: {
      text: {
        headline: escaped(cover.headline),
        text: paragraphs(cover.text, cover.address, words.timeline.title),
      },
    },
    events: events.map(({ id, title, date, text, kind, topics: [group], address }) => {
      const known = parseDate(date);
      const [first, last] = endsOf(known);
      return {
        unique_id: id,
        start_date: dateOf(first),
        ...(known.interval && !known.open && { end_date: dateOf(last) }),
        ...((known.interval || known.approximate || known.precision === 'season') && {
          display_date: formatDate(known, words),
        }),
        text: {
          headline: escaped(title),
          text:
            (kind ? `<p>${escaped(kind.name)}</p>` : '') +
            paragraphs(text, address, words.timeline.withSources),
        },
        // Set as HTML by versions of TimelineJS that clean nothing.
        ...(group !== undefined && { group: escaped(group) }),
      };
    }),
  };
}

function dateOf({ start, precision }: KnownDate): TimelineDate {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  if (precision === 'year') return { year };
  return precision === 'month' || precision === 'season' ? { year, month } : { year, month, day };
}

function paragraphs(text: string, address: string, link: string): string {
  return `<p>${escaped(text)}</p><p><a href="${escaped(address)}">${escaped(link)}</a></p>`;
}

/** Plain words for a place where TimelineJS3 expects HTML. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

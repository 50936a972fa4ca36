import { stringify } from 'csv-stringify/sync';
import { parseDate } from '../model/dates/dates.ts';
import { isolated } from '../model/text/isolate.ts';
import { oneLine } from '../model/text/one-line.ts';
import type { ExportedEvent, ExportedSource } from './exported-event.ts';

/** Names of the columns: the same in every language, so that a program finds them. */
export const csvColumns = [
  'id',
  'date',
  'first_day',
  'last_day',
  'title',
  'text',
  'themes',
  'places',
  'weight',
  'sources',
  'address',
  'kind',
] as const;

/**
 * A timeline as CSV (https://www.rfc-editor.org/rfc/rfc4180): a header, one line an event, each ended by CR LF. `date`
 * is EDTF; `first_day` and `last_day` are the days it can mean. Several values in a cell are parted by ` | `. A byte
 * order mark says UTF-8 to spreadsheets, which else take é for Ã©. A cell that a spreadsheet would run as a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection) begins with an apostrophe, and so does a formula after a
 * semicolon, at which a spreadsheet in French parts cells. An interval that is open has no first or no last day.
 */
export function timelineCsv(events: readonly ExportedEvent[]): string {
  const rows = events.map(({ id, title, date, text, kind, topics, places, weight, sources, address }) => {
    const { start, end, open } = parseDate(date);
    const themes = topics.join(between);
    const cited = sources.map(named).join(between);
    return [
      id,
      date,
      open === 'begun' ? '' : start,
      open === 'lasts' || open === 'ended' ? '' : end,
      title,
      text,
      themes,
      places.join(between),
      weight,
      cited,
      address,
      kind?.id ?? '',
    ];
  });
  // One line a cell: a line break within would be allowed, but few programs read it, and some take it for a formula.
  return stringify([[...csvColumns], ...rows.map((row) => row.map((text) => inert(oneLine(text))))], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** Between several values in a cell. */
const between = ' | ';

/** Puts an apostrophe before what would begin a formula, were the semicolon before it the end of a cell. */
function inert(text: string): string {
  return text.replace(/(;\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g, "$1'");
}

function named({ publisher, url }: ExportedSource): string {
  const name = isolated(publisher, undefined);
  return url === null ? name : `${name} <${url}>`;
}

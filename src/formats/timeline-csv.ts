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
 * is EDTF; `first_day` and `last_day` are the days it can mean. Several values in a cell are parted by `; `. A byte
 * order mark says UTF-8 to spreadsheets, which else take é for Ã©. A cell that a spreadsheet would run as a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection) begins with an apostrophe.
 */
export function timelineCsv(events: readonly ExportedEvent[]): string {
  const rows = events.map(({ id, title, date, text, kind, topics, places, weight, sources, address }) => {
    const { start, end } = parseDate(date);
    const themes = topics.join('; ');
    const cited = sources.map(named).join('; ');
    return [
      id,
      date,
      start,
      end,
      title,
      text,
      themes,
      places.join('; '),
      weight,
      cited,
      address,
      kind?.id ?? '',
    ];
  });
  // One line a cell: a line break within would be allowed, but few programs read it, and some take it for a formula.
  return stringify([[...csvColumns], ...rows.map((row) => row.map(oneLine))], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function named({ publisher, url }: ExportedSource): string {
  const name = isolated(publisher, undefined);
  return url === null ? name : `${name} <${url}>`;
}

import { parse } from 'csv-parse/sync';
import { csvColumns } from '../../../../formats/timeline-csv.ts';
import type { InEach } from '../../../../model/localised.ts';
import { fieldLeftOut } from './reference.ts';
import { readDate } from '../values/dates.ts';
import { dateOfSlide, type Slide, type Slides } from './timeline.ts';

/** A row by the names of its columns, in small letters. */
type Row = ReadonlyMap<string, string>;

const taken = new Set(
  'year,month,day,end year,end month,end day,display date,headline,text,type,group'.split(','),
);

/**
 * Reads a table: a sheet for TimelineJS (https://timeline.knightlab.com/docs/using-spreadsheets.html), or our own.
 * @throws Error when it is no table.
 */
export function readTimelineCsv(text: string): Slides {
  const [header = [], ...cells] = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_empty_lines: true,
  }) as string[][];
  const columns = header.map((name) => name.trim().toLowerCase().replaceAll(/\s+/g, ' '));
  const isOurs = csvColumns.slice(0, -1).every((column) => columns.includes(column));
  if (!isOurs && !columns.includes('headline'))
    return {
      slides: [],
      unread: [{ name: columns.join(', ').slice(0, 100), why: otherColumns }],
      leftOut: [],
    };
  const rows = cells
    .map(
      (row) =>
        new Map(
          row.flatMap((cell, index): [string, string][] => (columns[index] ? [[columns[index], cell]] : [])),
        ),
    )
    .filter((row) => [...row.values()].some((cell) => cell.trim() !== ''));
  const isEvent = (row: Row) => !/^(?:title|era)$/i.test(get(row, 'type').trim());
  return {
    slides: rows.filter(isEvent).map(isOurs ? ownSlide : sheetSlide),
    unread: [],
    leftOut: rows
      .filter((row) => !isEvent(row))
      .map((row) => fieldLeftOut(get(row, 'type').trim().toLowerCase(), get(row, 'headline'))),
  };
}

const otherColumns: InEach = {
  en: 'the first line names the columns of a timeline: Year, Month, Day, Headline, Text and others',
  fr: 'la première ligne nomme les colonnes d’une chronologie\u202F: Year, Month, Day, Headline, Text et d’autres',
};

/** What parts the cells: a spreadsheet set to French writes semicolons. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function get(row: Row, column: string): string {
  return row.get(column) ?? '';
}

function sheetSlide(row: Row, index: number): Slide {
  const end = (before: string) =>
    [get(row, `${before}year`), get(row, `${before}month`), get(row, `${before}day`)] as const;
  return {
    key: `${String(index + 1)}.`,
    headline: get(row, 'headline'),
    text: get(row, 'text'),
    date: dateOfSlide(end(''), get(row, 'end year').trim() === '' ? undefined : end('end ')),
    displayDate: get(row, 'display date').trim() || undefined,
    group: get(row, 'group').trim() || undefined,
    leftOut: [...row]
      .filter(([column, cell]) => !taken.has(column) && cell.trim() !== '')
      .map(([column, cell]) => fieldLeftOut(column, cell)),
  };
}

/** A row of our own table (docs/contracts.md#timeline-data). What follows from its other columns is not read. */
function ownSlide(row: Row): Slide {
  const cell = (column: string) => uttered(get(row, column));
  const listed = (column: string) =>
    cell(column)
      .split(' | ')
      .filter((name) => name !== '');
  return {
    key: cell('id'),
    headline: escaped(cell('title')),
    text: escaped(cell('text')),
    date: readDate(cell('date')),
    named: {
      kind: cell('kind'),
      weight: cell('weight'),
      topics: listed('themes'),
      places: listed('places'),
      sources: listed('sources'),
    },
    leftOut: [...row]
      .filter(([column, value]) => !(csvColumns as readonly string[]).includes(column) && value.trim() !== '')
      .map(([column, value]) => fieldLeftOut(column, value)),
  };
}

/** Without the apostrophe that keeps a spreadsheet from running a cell. */
function uttered(cell: string): string {
  return cell
    .replace(/^'(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, '')
    .replace(/(;\s*)'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g, '$1');
}

/** Plain words, where a slide holds HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

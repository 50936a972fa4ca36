import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportedEvent } from './exported-event.ts';
import { csvColumns, timelineCsv } from './timeline-csv.ts';

const event: ExportedEvent = {
  id: 'lamp-lit',
  title: 'The lamp is lit, "at last"',
  date: '2011-04~/2011-05-02',
  text: 'It is lit;\nthe fog sees it.',
  kind: { id: 'statement', name: 'Statement' },
  topics: ['Lamps', 'Fog'],
  places: ['Gullhaven', 'Étretat'],
  weight: 'major',
  sources: [
    { publisher: 'Tidal Gazette', url: 'https://gazette.example/1' },
    { publisher: 'Harbour log', url: null },
  ],
  address: '/timeline/events/lamp-lit/',
};

const rowsOf = (csv: string) => parse(csv, { bom: true, record_delimiter: '\r\n' }) as unknown as string[][];

test('an event is one line, read back as it was written', () => {
  const csv = timelineCsv([event]);
  expect(csv.startsWith('\uFEFFid,date,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(rowsOf(csv)).toEqual([
    [...csvColumns],
    [
      'lamp-lit',
      '2011-04~/2011-05-02',
      '2011-04-01',
      '2011-05-02',
      'The lamp is lit, "at last"',
      'It is lit; the fog sees it.',
      'Lamps | Fog',
      'Gullhaven | Étretat',
      'major',
      'Tidal Gazette <https://gazette.example/1> | Harbour log',
      '/timeline/events/lamp-lit/',
      'statement',
    ],
  ]);
});

test('without events the header stands alone', () => {
  expect(rowsOf(timelineCsv([]))).toEqual([[...csvColumns]]);
});

test('RFC 4180: quotes are doubled, and stand around what needs them', () => {
  const [, line] = timelineCsv([event]).split('\r\n');
  expect(line).toContain(',"The lamp is lit, ""at last""",It is lit; the fog sees it.,');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '=HYPERLINK("//x","y")'])(
  'a spreadsheet does not run %j',
  (text) => {
    const [, row] = rowsOf(timelineCsv([{ ...event, text }]));
    expect(row?.[csvColumns.indexOf('text')]).toBe(`'${text.trim()}`);
  },
);

// A spreadsheet set to French opens the file with semicolons between the cells.
test.each([
  ['Lit;=HYPERLINK("//x","open")', `Lit;'=HYPERLINK("//x","open")`],
  ['a; +1; b', "a; '+1; b"],
  ['a;-1;@SUM(A1)', "a;'-1;'@SUM(A1)"],
  ['a;\t=1', "a; '=1"],
  ['a; ＝1', "a; '＝1"],
  ['a; b-c', 'a; b-c'],
])('no cell of it begins with a formula: %j', (text, written) => {
  const [, row] = rowsOf(timelineCsv([{ ...event, text }]));
  expect(row?.[csvColumns.indexOf('text')]).toBe(written);
});

test.each([
  ['2021/..', '2021-01-01', ''],
  ['2021-05/', '2021-05-01', ''],
  ['../2021-05', '', '2021-05-31'],
  ['2021-21', '2021-03-01', '2021-05-31'],
])('%s has the days that are known of it', (date, first, last) => {
  const [, row] = rowsOf(timelineCsv([{ ...event, date }]));
  expect(row?.slice(1, 4)).toEqual([date, first, last]);
});

test('free text stays in its cell, on its line, and starts no formula', () => {
  const starts = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'");
  const free = fc.tuple(starts, fc.string({ unit: 'grapheme' })).map((parts) => parts.join(''));
  fc.assert(
    fc.property(free, free, free, (title, text, place) => {
      const csv = timelineCsv([{ ...event, title, text, places: [place] }]);
      expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const [header, row, surplus] = rowsOf(csv);
      expect(surplus).toBeUndefined();
      expect(row).toHaveLength(header?.length ?? 0);
      for (const cell of row ?? []) expect(cell).not.toMatch(/(?:^|;)\s*[=+\-@]/);
      const plain = (value: string) => value.replace(/[^\S\u00A0\u202F]+/g, ' ').trim();
      const bare = (cell = '') => cell.replace(/^'/, '').replace(/(;\s*)'/g, '$1');
      const read = [4, 5, 7].map((index) => bare(row?.[index]));
      expect(read).toEqual([title, text, place].map((value) => bare(plain(value))));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainWords } from '../../../markdown/plain-words.ts';
import { eventSchema } from '../../../kinds/event.ts';
import { sourceSchema } from '../../../kinds/source.ts';
import { isDate } from '../../../model/dates/dates.ts';
import { readTexts } from '../../../story/read-story.ts';
import { readBibtex } from './formats/bibtex.ts';
import { readCslJson } from './formats/csl-json.ts';
import { readDate } from './values/dates.ts';
import { knownNames } from './values/known-names.ts';
import { asMarkdown, uncited } from './values/markdown.ts';
import { placed } from './values/place.ts';
import { plainText } from './values/plain-text.ts';
import { readRis } from './formats/ris.ts';
import { readTimelineCsv } from './formats/timeline-csv.ts';
import { readTimelineJson } from './formats/timeline-json.ts';
import { toEvent } from './to-event.ts';
import { toSource } from './to-source.ts';
import type { Refused, Understood } from './understood.ts';

const empty = readTexts(new Map([['site.yml', 'languages: [en]']]));
const names = knownNames(empty);

/** Text as files hold it, with what gives trouble more often than chance would have it. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '<b>',
          '</p>',
          '<',
          '&amp;',
          '&',
          '{',
          '}',
          '\\',
          '\\LaTeX',
          '"',
          '@',
          '#',
          '[@a]',
          ':::',
          ':number[a]',
          '- ',
          '1. ',
        ],
        ...[
          '\u202E',
          '\u0000',
          '\uFEFF',
          '\uD800',
          '\n',
          '\n\n',
          '  - ',
          'TY  - ',
          '__proto__',
          'yes',
          '2021',
          '~',
          '|',
          '---',
          '%',
          ' ',
        ],
        ...[
          'lamp',
          'é',
          'ضوء',
          '💡',
          'https://a.example/',
          'javascript:x',
          '\t',
          '* ',
          '> ',
          '`',
          '$x$',
          '***',
          '+',
          '=\u200B',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

/** An entry that is written is read again as what was understood, and each of its fields is one the schema takes. */
function holds(items: readonly (Understood | Refused)[], kind: 'source' | 'event'): void {
  const whole = items.filter((item) => 'values' in item);
  const files = placed(whole, kind, empty);
  expect(new Set(files.map(({ file }) => file.toLowerCase())).size).toBe(whole.length);
  const { entries, problems } = readTexts(new Map(files.map(({ file, text }) => [file, text])));
  expect(problems.filter(({ file }) => file !== 'site.yml')).toEqual([]);
  const shape = kind === 'source' ? sourceSchema.shape : eventSchema.shape;
  for (const { data } of entries) {
    for (const [name, value] of Object.entries(data as object)) {
      const field = shape[name as keyof typeof shape] as (typeof sourceSchema.shape)['title'] | undefined;
      expect(field?.safeParse(value).success, `${name}: ${JSON.stringify(value)}`).toBe(true);
    }
  }
}

test('whatever CSL-JSON holds, sources come of it that can be read', () => {
  const value = fc.oneof(
    nasty,
    fc.jsonValue(),
    fc.record({ 'date-parts': fc.jsonValue(), literal: nasty, season: fc.jsonValue() }),
  );
  const fields = fc.constantFrom(
    'id',
    'type',
    'title',
    'container-title',
    'publisher',
    'URL',
    'DOI',
    'language',
    'issued',
    'accessed',
    'custom',
    'note',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.array(fc.dictionary(fields, value), { maxLength: 4 }), (items) => {
      holds(readCslJson(JSON.stringify(items)).references.map(toSource), 'source');
    }),
    { numRuns: 300 },
  );
});

test('whatever BibTeX holds, sources come of it that can be read', () => {
  const fields = fc.constantFrom(
    'title',
    'journal',
    'publisher',
    'url',
    'date',
    'year',
    'month',
    'urldate',
    'langid',
    'note',
    'crossref',
  );
  const braced = nasty.map((text) => text.replace(/[{}\\]/g, ''));
  const entry = fc
    .tuple(
      fc.constantFrom('article', 'book', 'online', 'constructor'),
      fc.array(fc.tuple(fields, fc.oneof(nasty, braced)), { maxLength: 5 }),
    )
    .map(
      ([type, list]) =>
        `@${type}{key,\n${list.map(([name, text]) => `  ${name} = {${text}}`).join(',\n')}\n}\n`,
    );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 3 }), nasty, (entries, rest) => {
      holds(readBibtex(entries.join('') + rest).references.map(toSource), 'source');
    }),
  );
});

test('whatever RIS holds, sources come of it that can be read', () => {
  const line = fc
    .tuple(
      fc.constantFrom('TY', 'TI', 'T2', 'PB', 'UR', 'DA', 'PY', 'LA', 'Y2', 'ID', 'AB', 'ER', 'DO'),
      nasty,
    )
    .map(([tag, text]) => `${tag}  - ${text}`);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      holds(readRis(`TY  - NEWS\n${lines.join('\n')}`).references.map(toSource), 'source');
    }),
  );
});

test('whatever a timeline holds, events come of it that can be read', () => {
  const end = fc.record({
    year: fc.oneof(nasty, fc.integer()),
    month: fc.oneof(nasty, fc.integer({ min: 0, max: 14 })),
  });
  const slide = fc.record(
    {
      unique_id: nasty,
      start_date: end,
      end_date: end,
      display_date: nasty,
      group: nasty,
      text: fc.record({ headline: nasty, text: nasty }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(slide, { maxLength: 4 }), (events) => {
      holds(
        readTimelineJson(JSON.stringify({ events })).slides.map((one) => toEvent(one, names)),
        'event',
      );
    }),
  );
  const cell = nasty.map((text) => `"${text.replaceAll('"', '""')}"`);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 4 }), (rows) => {
      const sheet = `Year,Month,Day,Headline,Text,Type\n${rows.map((row) => row.join(',')).join('\n')}\n`;
      holds(
        readTimelineCsv(sheet).slides.map((one) => toEvent(one, names)),
        'event',
      );
    }),
  );
});

test('words stay the same words as Markdown', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const words = uncited(plainText(text, 'text').text);
      expect(plainWords(asMarkdown(words), new Map())).toBe(words);
    }),
  );
});

test('what a date is read as is a date, or the words that were written', () => {
  fc.assert(
    fc.property(fc.oneof(nasty, fc.stringMatching(/^[\d/~?X. -]{1,12}$/)), (text) => {
      const { edtf, words } = readDate(text);
      expect(edtf === undefined ? words : isDate(edtf)).toBe(edtf === undefined ? text.trim() : true);
    }),
  );
});

test.each([
  ['17 September 2024', '2024-09-17'],
  ['September 17th, 2024', '2024-09-17'],
  ['1er août 2020', '2020-08-01'],
  ['sept. 2024', '2024-09'],
  ['été 1998', '1998-22'],
  ['2020///Fall', '2020-23'],
  ['2020/05//', '2020-05'],
  ['19XX', '1900/1999'],
  ['987', '0987'],
  ['2004--2005', '2004/2005'],
])('%s is %s', (text, edtf) => {
  expect(readDate(text)).toEqual({ edtf });
});

test.each(['3/4/2020', 'forthcoming', 'May or June 2020', '31 February 2020', '98', '2020-13', '1914 1918'])(
  '%s stays as it is written',
  (text) => {
    expect(readDate(text)).toEqual({ words: text });
  },
);

test('a year alone is a number, as in the rest of the content', () => {
  const [file] = placed(
    [{ name: 'x', values: { published: '2021' }, leftOut: [], remarks: [], hints: {} }],
    'source',
    empty,
  );
  expect(parse(file?.text ?? '')).toEqual({ published: 2021 });
});

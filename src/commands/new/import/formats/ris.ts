import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { readDate, type DateRead } from '../values/dates.ts';
import { fieldLeftOut, reason, type Reference, type References, type Unread } from './reference.ts';
import { isFields, own, type Fields } from '../understood.ts';

/** Tags of RIS (https://en.wikipedia.org/wiki/RIS_(file_format)) that become fields of a source, or repeat one. */
const taken = new Set(
  'TY ER AU A1 ID TI T1 CT T2 JF JO JA J1 J2 BT PB UR L2 LK DO LA PY Y1 DA Y2 ST M3'.split(' '),
);

/** Reads references in RIS. A record that cannot be read does not keep others from being read. */
export function readRis(text: string): References {
  const references: Reference[] = [];
  const unread: Unread[] = [];
  const records = text
    .replace(/^\uFEFF/, '')
    .split(/^(?=[ \t]*TY {1,2}- ?)/m)
    .filter((record) => /^\s*TY {1,2}-/.test(record));
  for (const record of records) {
    try {
      const [fields] = plugins.input.data(regular(record), '@ris/file') as readonly unknown[];
      const csl = isFields(fields) ? plugins.input.data(fields, '@ris/record') : undefined;
      if (isFields(fields) && isFields(csl)) references.push(referenceOf(fields, csl, references.length));
    } catch (error) {
      unread.push({
        name: /^(?:TI|T1|ID) {2}- (.*)$/m.exec(record)?.[1] ?? record.slice(0, 40).trim(),
        why: reason(error),
      });
    }
  }
  return { references, unread };
}

/** A line as the standard has it: two spaces before the hyphen, and nowhere else, where the reader would cut the value. */
function regular(record: string): string {
  return record
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const [, tag, value] = /^\s*([A-Z][A-Z\d]) {1,2}- ?(.*)$/.exec(line) ?? [];
      return `${tag ? `${tag}  - ` : ''}${(value ?? line).split(/ {2,}/).join(' ')}`;
    })
    .join('\n');
}

function referenceOf(fields: Fields, csl: Fields, index: number): Reference {
  const [issued] = ['DA', 'PY', 'Y1']
    .flatMap((tag) => dateIn(fields, tag))
    .sort((a, b) => detail(b) - detail(a));
  return {
    key: first(fields, 'ID') ?? `${String(index + 1)}.`,
    csl: {
      ...csl,
      title: first(fields, 'TI') ?? first(fields, 'T1') ?? first(fields, 'CT'),
      'container-title': ['T2', 'JF', 'JO', 'BT', 'JA'].map((tag) => first(fields, tag)).find(Boolean),
      publisher: first(fields, 'PB'),
      URL: ['UR', 'L2', 'LK'].map((tag) => first(fields, tag)).find(Boolean),
      language: first(fields, 'LA'),
    },
    issued,
    accessed: dateIn(fields, 'Y2')[0],
    leftOut: Object.entries(fields)
      .filter(([tag]) => !taken.has(tag))
      .map(([tag, value]) => fieldLeftOut(tag, value)),
  };
}

function first(fields: Fields, tag: string): string | undefined {
  const value = [own(fields, tag)].flat()[0];
  return typeof value === 'string' ? value : undefined;
}

function dateIn(fields: Fields, tag: string): readonly DateRead[] {
  const written = first(fields, tag);
  return written === undefined ? [] : [readDate(written)];
}

/** How much a date says, so that the year alone gives way to the day. */
function detail({ edtf }: DateRead): number {
  return edtf?.length ?? 0;
}

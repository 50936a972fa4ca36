import { isDate, parseDate } from '../../../../model/dates/dates.ts';
import type { InEach } from '../../../../model/localised.ts';
import { isFields, own, textIn, type Fields } from '../understood.ts';

/** A date of a file: in EDTF where it says one, and otherwise as it is written. */
export interface DateRead {
  readonly edtf?: string;
  /** What is written, where that is no date we can hold. */
  readonly words?: string;
  readonly remark?: InEach;
}

/** Names of months in the languages of newsrooms here, whole and cut short, without accents and full stops. */
const months: ReadonlyMap<string, number> = new Map(
  ['en', 'fr']
    .flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) =>
        Array.from({ length: 12 }, (_, index): [string, number] => {
          const name = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
          return [folded(name.format(Date.UTC(2001, index, 1))), index + 1];
        }),
      ),
    )
    .concat([['sept', 9]]),
);

/** Names of seasons, as EDTF numbers them. */
const seasons: ReadonlyMap<string, number> = new Map([
  ...['spring', 'summer', 'autumn', 'winter'].map((name, index): [string, number] => [name, index + 21]),
  ...['printemps', 'ete', 'automne', 'hiver'].map((name, index): [string, number] => [name, index + 21]),
  ['fall', 23],
]);

function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

/**
 * A date in words or signs: `2024-09-17`, `2024/09/17`, `17 September 2024`, `sept. 2024`, `Spring 2020`, `2019?`, `199X`.
 * Nothing is guessed: what may be read in two ways, as 3/4/2020, stays as it is written.
 */
export function readDate(written: string): DateRead {
  const text = written.trim().replace(/T\d\d?:.*$/, '');
  if (isDate(text)) return { edtf: text };
  if (/^\d{3}$/.test(text)) return readDate(`0${text}`);
  const uncertain = /^(\d{4}(?:-\d\d){0,2})[?%]$/.exec(text);
  if (uncertain?.[1] && isDate(uncertain[1])) {
    const edtf = `${uncertain[1]}~`;
    return isDate(edtf)
      ? {
          edtf,
          remark: {
            en: `the date ${text} is uncertain, so it is written ${edtf} (about)`,
            fr: `la date ${text} est incertaine\u202F: elle est écrite ${edtf} (vers)`,
          },
        }
      : { words: written };
  }
  const found = decade(text) ?? slashed(text) ?? worded(text) ?? interval(text);
  if (found !== undefined && isDate(found)) return { edtf: found };
  return { words: written.trim() };
}

/** `199X` is one of ten years. */
function decade(text: string): string | undefined {
  const begin = /^(\d{3})[Xxu]$/.exec(text)?.[1];
  const century = /^(\d\d)(?:XX|xx|uu)$/.exec(text)?.[1];
  if (begin) return `${begin}0/${begin}9`;
  return century && `${century}00/${century}99`;
}

/** `2020/05/03`, `2020///` and, as RIS has it, `2020/05//Spring`. */
function slashed(text: string): string | undefined {
  const [, year, month = '', day = '', other = ''] =
    /^(\d{4})(?:[/.-](\d{0,2})(?:[/.-](\d{0,2})(?:\/(.*))?)?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === '' && day === '' && other.trim() !== '') return worded(`${other} ${year}`);
  return dateOf(year, month, day);
}

function dateOf(year: string | number, month?: string | number, day?: string | number): string {
  const parts = [month, day].filter((part) => part !== undefined && part !== '' && Number(part) !== 0);
  return [String(year).padStart(4, '0'), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** `17 September 2024`, `September 17, 2024`, `1er mai 2020`, `Spring 2020`, `c. 1914`. */
function worded(text: string): string | undefined {
  const about = /^(?:c\.?|ca\.?|circa|about|around|vers)\s*(\d{4})$/i.exec(text)?.[1];
  if (about) return `${about}~`;
  const words = text
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map(folded);
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.flatMap((word) => /^(\d\d?)(?:st|nd|rd|th|er)?$/.exec(word)?.[1] ?? []);
  const named = words.flatMap((word) => months.get(word) ?? []);
  const season = words.flatMap((word) => seasons.get(word) ?? []);
  const [year] = years;
  if (year === undefined || years.length + days.length + named.length + season.length !== words.length)
    return undefined;
  if (season.length === 1 && words.length === 2) return dateOf(year, season[0]);
  return named.length === 1 && days.length <= 1 && years.length === 1
    ? dateOf(year, named[0], days[0])
    : undefined;
}

/** Two dates with a stroke between them, each of which may be written in words. */
function interval(text: string): string | undefined {
  const [from, to, more] = text.split(/\/|–|--/).map((end) => end.trim());
  if (!from || !to || more !== undefined) return undefined;
  const [first, last] = [readDate(from).edtf, readDate(to).edtf];
  return first && last && /^\d{4}/.test(from) && /^\d{4}/.test(to) ? `${first}/${last}` : undefined;
}

/** A date in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#date-variables), of a string or of parts. */
export function readCslDate(value: unknown): DateRead | undefined {
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).trim() === '' ? undefined : readDate(String(value));
  if (!isFields(value)) return undefined;
  const parts = own(value, 'date-parts');
  const written = Array.isArray(parts)
    ? parts
        .slice(0, 2)
        .map(partsOf)
        .filter((end) => end.length > 0)
    : [];
  if (written.length === 0) {
    const literal = textIn(value, 'literal') ?? textIn(value, 'raw');
    return literal === undefined ? undefined : readDate(literal);
  }
  const edtf = written.map((end) => edtfOf(end, value)).join('/');
  return isDate(edtf) ? { edtf } : { words: written.map((end) => end.join('-')).join('/') };
}

function partsOf(end: unknown): readonly number[] {
  if (!Array.isArray(end)) return [];
  const numbers = end.map((part: unknown) => (part === null || part === '' ? 0 : Number(part)));
  const length = numbers.findIndex((part) => !Number.isInteger(part) || part === 0);
  return length === -1 ? numbers : numbers.slice(0, length);
}

function edtfOf([year = 0, month, day]: readonly number[], date: Fields): string {
  const season = own(date, 'season');
  const number = typeof season === 'string' ? (seasons.get(folded(season)) ?? Number(season)) : season;
  const isSeason = typeof number === 'number' && number >= 1 && month === undefined;
  const circa = own(date, 'circa');
  const about = circa === true || circa === 1 || (typeof circa === 'string' && !/^(?:|0|false)$/.test(circa));
  const given = isSeason ? (number > 20 ? number : number + 20) : month;
  const text = dateOf(year, given, day);
  // A season is vague enough: EDTF has no sign for an approximate one here.
  return about && !(isSeason || (given ?? 0) > 20) ? `${text}~` : text;
}

/** A date that a source may have: closed at both ends. */
export function closed({ edtf, words, remark }: DateRead): DateRead {
  if (edtf === undefined || parseDate(edtf).open === undefined)
    return { ...(edtf && { edtf }), ...(words && { words }), ...(remark && { remark }) };
  return { words: edtf };
}

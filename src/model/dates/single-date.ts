import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { InEach } from '../localised.ts';
import { readingsOf } from './other-ways.ts';

export type Precision = 'day' | 'month' | 'season' | 'year';

/** From the vaguest. */
export const precisions: readonly Precision[] = ['year', 'season', 'month', 'day'];

/** A date that is no interval. */
export interface SingleDate {
  readonly text: string;
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
  readonly approximate: boolean;
}

/** A text is not a date; the message is the English. */
export class DateError extends RangeError {
  override readonly name = 'DateError';

  readonly words: InEach;

  constructor(text: string, { en, fr }: InEach) {
    super(`"${text}" ${en}`);
    this.words = { en: this.message, fr: `«\u202F${text}\u202F» ${fr}` };
  }
}

/** `2024`, `2024-09`, `2024-21` or `2024-09-17`, each with `~` where it is approximate. */
const written = /^\d{4}(?:-\d{2}){0,2}~?$/;

/** What the standard allows and a timeline cannot place, or what people write instead, with what to write. */
const otherForms: readonly (readonly [RegExp, InEach])[] = [
  [
    /^\d{4}-\d\d-\d\d[T ]\d/,
    { en: 'holds a time of day: write the day alone', fr: 'contient une heure\u202F: n’écrivez que le jour' },
  ],
  [
    /^(?:Y-?\d|-\d|0000|9999-24)/,
    { en: 'is not in the years 0001 to 9999', fr: 'n’est pas dans les années 0001 à 9999' },
  ],
  [
    /^\d[\dX-]*X/,
    {
      en: 'leaves digits open: leave them out, or write from and to, like 2010/2019',
      fr: 'laisse des chiffres ouverts\u202F: omettez-les, ou écrivez le début et la fin, comme 2010/2019',
    },
  ],
  [
    /^\d[\d-]*[?%]$/,
    {
      en: 'is marked as uncertain: write it without ? or %, or with ~ for "around"',
      fr: 'est marqué comme incertain\u202F: écrivez-le sans ? ni %, ou avec ~ pour « vers »',
    },
  ],
];

/**
 * The months of each season of EDTF, those of the northern half of the earth; a winter is that which begins in the year.
 * They only place a season among other dates: the words say no more than its name.
 */
const seasons: Readonly<Record<string, readonly [from: string, to: string]>> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '24': ['12', '02'],
};

/**
 * Reads a date that is no interval.
 * @throws DateError
 */
export function readSingle(text: string): SingleDate {
  if (!written.test(text) || /^(?:0000|9999-24)/.test(text)) throw refused(text);
  const approximate = text.endsWith('~');
  const [year = '', month, day] = text.replace('~', '').split('-');
  const season = day === undefined && month !== undefined ? seasons[month] : undefined;
  if (season) {
    if (approximate)
      throw new DateError(text, {
        en: 'is a season, which is vague enough without ~',
        fr: 'est une saison, assez vague sans ~',
      });
    const [from, to] = season;
    const lastYear = from < to ? year : String(Number(year) + 1).padStart(4, '0');
    const end = `${lastYear}-${to}-${daysIn(lastYear, to)}`;
    return { text, start: `${year}-${from}-01`, end, precision: 'season', approximate };
  }
  const [firstMonth, lastMonth] = [month ?? '01', month ?? '12'];
  const lastDay = daysIn(year, lastMonth);
  if (!isWithin(firstMonth, '01', '12') && day === undefined)
    throw new DateError(text, {
      en: 'has neither a month (01 to 12) nor a season (21 to 24) after its year',
      fr: 'n’a ni mois (01 à 12) ni saison (21 à 24) après son année',
    });
  if (!isWithin(firstMonth, '01', '12') || !isWithin(day ?? lastDay, '01', lastDay))
    throw new DateError(text, {
      en: 'is a day that no calendar has',
      fr: 'n’existe dans aucun calendrier',
    });
  return {
    text,
    start: `${year}-${firstMonth}-${day ?? '01'}`,
    end: `${year}-${lastMonth}-${day ?? lastDay}`,
    precision: day ? 'day' : month ? 'month' : 'year',
    approximate,
  };
}

/** Why a text is no date. */
export function refused(text: string): DateError {
  const [, why] = otherForms.find(([form]) => form.test(text)) ?? [];
  return new DateError(text, why ?? cureOf(text) ?? { en: 'is not a date', fr: 'n’est pas une date' });
}

/** How a date that is written as people write it is written here. */
function cureOf(text: string): InEach | undefined {
  const [first, second] = readingsOf(text);
  if (first === undefined) return undefined;
  const [en, fr] = second
    ? [
        `${first} (day first) or ${second} (month first)`,
        `${first} (jour d’abord) ou ${second} (mois d’abord)`,
      ]
    : [first, first];
  return {
    en: `is not written as a date here: write ${en}`,
    fr: `n’est pas une date telle qu’on l’écrit ici\u202F: écrivez ${fr}`,
  };
}

/** Which season a date is, counted from spring; undefined where it is none. */
export function seasonOf({ text, precision }: SingleDate): number | undefined {
  return precision === 'season' ? Number(text.slice(5)) - 21 : undefined;
}

/** A day (`YYYY-MM-DD`) as a local `Date`, for date-fns, which formats in local time: noon, so that no zone moves it. */
export function asLocalNoon(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const local = new Date(2000, month - 1, date, 12);
  local.setFullYear(year, month - 1, date);
  return local;
}

/** The vaguer of two. */
export function coarser(a: Precision, b: Precision): Precision {
  return precisions.indexOf(a) < precisions.indexOf(b) ? a : b;
}

function daysIn(year: string, month: string): string {
  return String(getDaysInMonth(asLocalNoon(`${year}-${month}-01`)));
}

/** Whether two digits are from `first` to `last`, all of the same length. */
function isWithin(digits: string, first: string, last: string): boolean {
  return digits >= first && digits <= last;
}

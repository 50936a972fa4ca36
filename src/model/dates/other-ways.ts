/** The beginnings of the names of months, in English and French, without accents. */
const months = [
  /^jan/,
  /^fe[bv]/,
  /^mar/,
  /^a[pv]r/,
  /^ma[iy]/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^a(?:ug|ou)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

/** The names of seasons, in the order of their numbers in EDTF, from 21. */
const seasons = [
  /^(?:spring|printemps)$/,
  /^(?:summer|ete)$/,
  /^(?:autumn|fall|automne)$/,
  /^(?:winter|hiver)$/,
];

/**
 * What a date that is written as people write it is in EDTF: `17 September 2024`, `September 17, 2024`, `17 sept. 2024`,
 * `17/09/2024`, `09.2024`, `spring 2021`. English and French.
 * @returns every reading: `05/10/2024` has two, the day before the month first; none for what is no date
 */
export function readingsOf(text: string): readonly string[] {
  const parts = plain(text)
    .split(/[\s,./-]+/)
    .filter((part) => part !== '');
  if (parts.every((part) => /^\d+$/.test(part))) return ofNumbers(parts.map(Number), parts);
  return ofWords(parts);
}

/** Lower-case letters without accents; `1st` and `1er` are 1, and words around a date are left out. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th|er|e)\b/g, '$1')
    .replace(/\b(?:the|of|on|in|le|de|du|en|l(?=['’]))(?:['’]|\b)/g, ' ');
}

function ofNumbers(numbers: readonly number[], written: readonly string[]): readonly string[] {
  const [a = 0, b = 0, c = 0] = numbers;
  if (written.length === 2 && written[1]?.length === 4) return dateOf(b, a);
  if (written.length !== 3) return [];
  if (written[0]?.length === 4) return dateOf(a, b, c);
  if (written[2]?.length !== 4) return [];
  return [...new Set([...dateOf(c, b, a), ...dateOf(c, a, b)])];
}

function ofWords(parts: readonly string[]): readonly string[] {
  const names = parts.filter((part) => /^[a-z]+$/.test(part));
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const year = numbers.find((part) => part.length === 4);
  const [day, ...more] = numbers.filter((part) => part !== year);
  const [name = ''] = names;
  const isAll = names.length === 1 && names.length + numbers.length === parts.length && more.length === 0;
  if (!isAll || year === undefined) return [];
  const season = seasons.findIndex((form) => form.test(name));
  if (season >= 0) return day === undefined ? [`${year}-${String(season + 21)}`] : [];
  const month = months.findIndex((form) => form.test(name));
  if (month < 0) return [];
  return dateOf(Number(year), month + 1, day === undefined ? undefined : Number(day));
}

/** The date in EDTF, if there can be one. */
function dateOf(year: number, month: number, day?: number): readonly string[] {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > daysIn(year, month)))) return [];
  return [[String(year).padStart(4, '0'), ...[month, day].flatMap(twoDigits)].join('-')];
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(number: number | undefined): readonly string[] {
  return number === undefined ? [] : [String(number).padStart(2, '0')];
}

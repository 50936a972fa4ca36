/** Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and others (https://unicode.org/reports/tr9/). */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/** Letters of any other script. */
const leftToRight =
  /(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])\p{L}/u;

/**
 * Whether a name would reorder the line it is put into, and has to be isolated: it has letters that run against the line.
 * After الجزيرة a browser would set a comma and a day to its left.
 * @param direction how the line runs, as `directionOf` says it: undefined from left to right
 */
export function runsAgainst(name: string, direction: 'rtl' | undefined): boolean {
  return (direction === 'rtl' ? leftToRight : rightToLeft).test(name);
}

/**
 * A name for a line of plain text, between the signs that isolate it where it needs them (U+2068 and U+2069,
 * https://unicode.org/reports/tr9/#Explicit_Directional_Isolates). In HTML `<bdi>` does the same.
 */
export function isolated(name: string, direction: 'rtl' | undefined): string {
  return runsAgainst(name, direction) ? `\u2068${name}\u2069` : name;
}

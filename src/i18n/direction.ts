/** Scripts written from right to left (ISO 15924) that living languages use. */
const rightToLeft: ReadonlySet<string | undefined> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Nkoo',
  'Rohg',
  'Syrc',
  'Thaa',
]);

/** What `dir` says of a language (BCP 47 tag): Arabic is `rtl`. From left to right needs no attribute. */
export function directionOf(language: string): 'rtl' | undefined {
  return rightToLeft.has(new Intl.Locale(language).maximize().script) ? 'rtl' : undefined;
}

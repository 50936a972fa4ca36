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

/** The script that a language (BCP 47 tag) is written in (ISO 15924): `Arab` for `ar`. */
export function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

/** What `dir` says of a language (BCP 47 tag): Arabic is `rtl`. From left to right needs no attribute. */
export function directionOf(language: string): 'rtl' | undefined {
  return rightToLeft.has(scriptOf(language)) ? 'rtl' : undefined;
}

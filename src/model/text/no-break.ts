/**
 * Keeps a number with the word that follows it: `17 September 2024` breaks, if at all, before the year. For headings and
 * lines of facts, where a date on two lines is read twice.
 */
export function keepNumbers(text: string): string {
  return text.replace(/(\d) (?=\p{L})/gu, '$1\u00A0');
}

/** A text as a browser shows it on one line: line ends and spaces in a row are one space. No-break spaces stay. */
export function oneLine(text: string): string {
  return text.replace(/[^\S\u00A0\u202F]+/g, ' ').trim();
}

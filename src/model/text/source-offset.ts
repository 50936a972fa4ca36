/** How far a source may run ahead of its value before the two are taken to have parted: an escape is this long. */
const longestEscape = 10;

/** Where the last search has come to: those of a text follow each other, and need not begin anew. */
const begin = { source: '', value: '', index: 0, at: 0 };
let last = begin;

/**
 * Where a character of a value is in the source it was read from: a source may fold lines, indent them and escape
 * characters, and is otherwise the value.
 * @param source the text of the file, from the first character of the value on
 * @param index which character of `value` (UTF-16 units from 0)
 * @returns offset in `source`; the nearest before it where an escape hides the character
 */
export function offsetInSource(source: string, value: string, index: number): number {
  if (source.startsWith(value.slice(0, index + 1))) return Math.min(index, value.length);
  const known = last.index <= index && last.value === value && last.source === source;
  let { at } = known ? last : begin;
  for (let n = known ? last.index : 0; n <= index && n < value.length; n++) {
    const character = value.charAt(n);
    if (n === index) last = { source, value, index, at };
    if (/\s/.test(character) && !/\s/.test(source.charAt(at))) continue;
    if (/\s/.test(character)) {
      if (n === index) return at;
      while (/\s/.test(source.charAt(at))) at++;
      while (n + 1 < index && /\s/.test(value.charAt(n + 1))) n++;
      continue;
    }
    const found = ahead(source, character, at);
    if (n === index) return found ?? at;
    at = found === undefined ? at : found + 1;
  }
  return at;
}

function ahead(source: string, character: string, from: number): number | undefined {
  let steps = 0;
  for (let at = from; at < source.length && steps < longestEscape; at++) {
    if (source.charAt(at) === character) return at;
    if (!/\s/.test(source.charAt(at))) steps++;
  }
  return undefined;
}

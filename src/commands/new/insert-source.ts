import { isMap, isScalar, parseDocument, type Pair } from 'yaml';

/**
 * Puts a new entry into the text of `sources.yml` where the order by publisher wants it: before the first whose
 * publisher comes later. Every other byte stays, comments included.
 * @param entry the entry as YAML, ending in a line break
 */
export function insertSource(text: string, entry: string, publisher: string): string {
  const { contents } = parseDocument(text);
  const pairs = isMap(contents) ? contents.items : [];
  const later = pairs.find((pair) => inOrder.compare(publisherOf(pair), publisher) > 0);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const written = entry.replaceAll('\n', lineBreak);
  const offset = later && isScalar(later.key) ? later.key.range?.[0] : undefined;
  if (offset === undefined) {
    const gap = text === '' ? '' : text.endsWith('\n') ? lineBreak : lineBreak.repeat(2);
    return `${text}${gap}${written}`;
  }
  const at = beforeComment(text, offset);
  return `${text.slice(0, at)}${written}${lineBreak}${text.slice(at)}`;
}

const inOrder = new Intl.Collator('en');

function publisherOf({ value }: Pair): string {
  const publisher = isMap(value) ? value.get('publisher') : undefined;
  return typeof publisher === 'string' ? publisher : '';
}

/** A comment right above an entry belongs to it, unless it is the head of the file. */
function beforeComment(text: string, offset: number): number {
  const above = /(?:(?<![^\n])#.*\r?\n)+$/.exec(text.slice(0, offset));
  return above && above.index > 0 ? above.index : offset;
}

import { Document, isMap, isScalar, parseDocument, type Node, type Pair } from 'yaml';

/**
 * Takes a data file with a key for each entry apart into one file for each. Fields, their order and comments stay.
 * @param text YAML: `almanac: { tier: 1 }`
 * @returns the text of a file for each entry, by id
 * @throws Error where the text is no map of entries
 */
export function splitEntries(text: string): ReadonlyMap<string, string> {
  const { contents, errors } = parseDocument<Node>(text);
  if (errors[0]) throw errors[0];
  if (!isMap(contents)) throw new Error('The file must be a list of keys, one for each entry.');
  return new Map(contents.items.map((pair, index) => [idOf(pair), fileOf(pair, index)]));
}

function idOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

/** The fields of an entry, each on a line of its own; a comment right above the entry heads its file. */
function fileOf({ key, value }: Pair, index: number): string {
  const document = new Document(value);
  if (isMap(document.contents)) document.contents.flow = false;
  // What heads the file of all is not about its first entry.
  const above = index > 0 && isScalar(key) ? key.commentBefore : undefined;
  if (above) document.commentBefore = above;
  return document.toString({ lineWidth: 0 });
}

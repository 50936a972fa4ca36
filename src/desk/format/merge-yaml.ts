import { isMap, parseDocument, type Document } from 'yaml';
import { isSame } from './same.ts';
import { renewed } from './write-yaml.ts';
import { editsOfMap } from './yaml-edits.ts';
import { Unfit } from './yaml-offsets.ts';

/**
 * YAML with other values. Only what differs is written anew: comments, order, quotes and line ends of all the rest stay byte
 * for byte.
 * @param text YAML whose whole is a mapping, or nothing yet
 * @throws Error where the text is no such YAML, or where names (&a, *a) make one value depend on another.
 */
export function mergeYaml(text: string, next: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw error;
  if (isSame(document.toJS() ?? {}, next)) return text;
  for (const merge of [spliced, rewritten]) {
    const merged = merge(text, document, next);
    if (merged !== undefined && holds(merged, next)) return merged;
  }
  throw new Error('These fields cannot be changed here: edit the file itself.');
}

function holds(text: string, data: unknown): boolean {
  const document = parseDocument(text, { prettyErrors: false });
  return document.errors.length === 0 && isSame(document.toJS() ?? {}, data);
}

/** The text with each changed stretch replaced. */
function spliced(text: string, document: Document, next: unknown): string | undefined {
  try {
    const edits = isMap(document.contents) ? editsOfMap(text, document.contents, next, document) : undefined;
    if (!edits) return undefined;
    return [...edits]
      .sort((a, b) => b.from - a.from || b.to - a.to)
      .reduce((whole, { from, to, text: by }) => whole.slice(0, from) + by + whole.slice(to), text);
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}

/** The whole written anew: values and comments are kept, spaces and line breaks may not be. */
function rewritten(text: string, document: Document, next: unknown): string | undefined {
  const fresh = parseDocument(text);
  fresh.contents = renewed(document, fresh.contents, next) as typeof fresh.contents;
  try {
    return fresh.toString({ lineWidth: 0, flowCollectionPadding: false });
  } catch {
    // A name that is used elsewhere is gone.
    return undefined;
  }
}

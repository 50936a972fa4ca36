import { isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import { positionAt, type Position } from './positions.ts';

/** A path into data: keys and list indexes. */
export type DataPath = readonly PropertyKey[];

export interface YamlProblem {
  readonly message: string;
  readonly at: Position;
}

/** Parsed YAML that still knows where each value stands. */
export interface LocatedYaml {
  readonly data: unknown;
  /** Where the value at a path stands, or the nearest parent that exists. */
  readonly locate: (path: DataPath) => Position;
  /** Where the text of a scalar begins, inside its quotes or block marker. */
  readonly locateText: (path: DataPath) => Position;
  readonly problems: readonly YamlProblem[];
}

/**
 * Reads a stretch of a file as YAML 1.2 (core schema: `2024-09-17` stays text). Keys may not repeat.
 * @param text the whole file, so that positions are the file's
 * @param start offset at which the YAML begins
 */
export function readYaml(text: string, start = 0, end = text.length): LocatedYaml {
  const document = parseDocument(text.slice(start, end), { prettyErrors: false, strict: true });
  const at = (offset: number) => positionAt(text, start + offset);
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    message: error.message,
    at: at(error.pos[0]),
  }));
  const located = {
    locate: (path: DataPath) => at(keyOffset(document, path)),
    locateText: (path: DataPath) => at(textOffset(document, path)),
  };
  if (problems.length > 0) return { ...located, data: undefined, problems };
  try {
    return { ...located, data: document.toJS() as unknown, problems };
  } catch (error) {
    // An alias (*name) of something never named is found only now.
    const message = error instanceof Error ? error.message : String(error);
    return { ...located, data: undefined, problems: [{ message, at: at(0) }] };
  }
}

/** The offset of the key that holds the value; of the value itself in a list. */
function keyOffset(document: Document, path: DataPath): number {
  if (path.length === 0) return 0;
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === String(last));
    if (isNode(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : keyOffset(document, path.slice(0, -1));
}

function textOffset(document: Document, path: DataPath): number {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return keyOffset(document, path);
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  return node.range[0] + (quoted ? 1 : 0);
}

import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Pair,
  parseDocument,
  YAMLMap,
  YAMLSeq,
  type Node,
  type Scalar,
  type ToStringOptions,
} from 'yaml';
import { isRecord, isSame } from './same.ts';

/** Lines are left whole. */
const options: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false };

/** The width at which folded text was broken, or is broken where it was not. */
const foldedWidth = 110;

/**
 * A node for a new value: the parts that are as they were are the old nodes, with their quotes and comments.
 * @param node the node of the old value, if there was one
 */
export function renewed(document: Document, node: unknown, next: unknown): Node {
  if (isNode(node) && isSame(node.toJS(document), next)) return node;
  if (isScalar(node) && !isRecord(next) && !Array.isArray(next)) return styledLike(document, node, next);
  if (isMap(node) && node.items.length > 0 && isRecord(next)) {
    const map = document.createNode({}) as unknown as typeof node;
    Object.assign(map, { flow: node.flow, comment: node.comment, commentBefore: node.commentBefore });
    map.items = Object.entries(next).map(([name, value]) => {
      const old = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
      return new Pair(old ? old.key : document.createNode(name), renewed(document, old?.value, value));
    });
    return map;
  }
  if (isSeq(node) && node.items.length > 0 && Array.isArray(next)) {
    const list = document.createNode([]) as unknown as typeof node;
    Object.assign(list, { flow: node.flow, comment: node.comment, commentBefore: node.commentBefore });
    list.items = next.map((value: unknown, index) => {
      const same = node.items.find((item) => isNode(item) && isSame(item.toJS(document), value));
      return renewed(
        document,
        same ?? (node.items.length === next.length ? node.items[index] : undefined),
        value,
      );
    });
    return list;
  }
  return created(document, next);
}

/** Puts a text into double quotes, which hold anything, where its style does not: blanks alone in a block, tabs before a colon. */
function keepWhole(node: Scalar, text: string): void {
  const document = new Document({ text: null });
  document.set('text', node);
  const written = parseDocument(document.toString({ ...options, lineWidth: foldedWidth }));
  if (written.errors.length > 0 || written.get('text') !== text) node.type = 'QUOTE_DOUBLE';
}

/** A value in the quotes of the one before, as far as they can hold it. */
function styledLike(document: Document, old: Scalar, next: unknown): Node {
  const node = document.createNode(next) as Scalar;
  if (typeof next === 'string' && typeof old.value === 'string' && old.type) node.type = old.type;
  if (typeof next === 'string') keepWhole(node, next);
  node.comment = old.comment ?? null;
  node.commentBefore = old.commentBefore ?? null;
  return node;
}

/** A value that is new: a list of short words is on one line, as in the rest of the content. */
function created(document: Document, value: unknown): Node {
  const node = document.createNode(value) as unknown as Node;
  if (isScalar(node) && typeof value === 'string') keepWhole(node, value);
  if (
    isSeq(node) &&
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' && !/\s/.test(item))
  )
    node.flow = true;
  return node;
}

/**
 * A pair, or without a name an item of a list, as the lines of a file.
 * @param indent the column of the name or the hyphen
 */
export function writtenUnder(name: string | undefined, value: unknown, indent: number): string {
  const document = new Document();
  const node = isNode(value) ? value : created(document, value);
  if (name === undefined) {
    const list = new YAMLSeq();
    list.items.push(node);
    document.contents = list;
  } else {
    const map = new YAMLMap();
    map.items.push(new Pair(document.createNode(name), node));
    document.contents = map;
  }
  const isFolded = isScalar(node) && node.type === 'BLOCK_FOLDED';
  const lines = document.toString(isFolded ? { ...options, lineWidth: foldedWidth } : options).trimEnd();
  const margin = ' '.repeat(indent);
  return lines
    .split('\n')
    .map((line) => (line === '' ? line : margin + line))
    .join('\n');
}

/** A value as it is written within brackets or braces. */
export function writtenInFlow(value: unknown, padded: boolean): string {
  const document = new Document();
  const list = new YAMLSeq();
  list.flow = true;
  list.items.push(isNode(value) ? value : document.createNode(value));
  document.contents = list;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: padded }).trim();
  return text.slice(1, -1).trim();
}

import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isRecord, isSame } from './same.ts';
import { renewed, writtenInFlow, writtenUnder } from './write-yaml.ts';

/** A stretch of the text, and what takes its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** That a change cannot be made by replacing stretches of the text. */
class Unfit extends Error {}

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

function editsOf(text: string, node: Node, next: unknown, document: Document): readonly Edit[] {
  if (isSame(node.toJS(document), next)) return [];
  if (isMap(node) && isRecord(next))
    return node.flow ? editsInFlowMap(text, node, next, document) : editsOfMap(text, node, next, document);
  if (isSeq(node) && Array.isArray(next)) return editsOfList(text, node, next, document);
  throw new Unfit();
}

function editsOfMap(text: string, map: YAMLMap, next: unknown, document: Document): readonly Edit[] {
  if (!isRecord(next) || Object.keys(next).length === 0) throw new Unfit();
  const pairs = map.items.map((pair) => ({ pair, name: nameOf(pair) }));
  const [first] = pairs;
  if (!first) throw new Unfit();
  const indent = columnOf(text, startOf(first.pair.key));
  const edits: Edit[] = [];
  for (const { pair, name } of pairs) {
    if (Object.hasOwn(next, name)) edits.push(...editsOfPair(text, pair, next[name], indent, document));
    else edits.push(removal(text, startOf(pair.key), endOf(text, pair)));
  }
  const names = Object.keys(next);
  const known = new Set(pairs.map(({ name }) => name));
  for (const [index, name] of names.entries()) {
    if (known.has(name)) continue;
    const before = names
      .slice(0, index)
      .reverse()
      .find((other) => known.has(other));
    const after = pairs.find((pair) => pair.name === before);
    // Nothing known comes before it: it is then the first.
    const at = after ? lineAfter(text, endOf(text, after.pair)) : lineBefore(text, startOf(first.pair.key));
    const lines = writtenUnder(name, next[name], indent);
    edits.push({ from: at, to: at, text: `${isLineStart(text, at) ? '' : '\n'}${lines}\n` });
  }
  return inOrder(edits);
}

/** Several lines that are put in at one place: the first stays first. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const same = joined.findIndex(({ from, to }) => from === edit.from && to === edit.to && from === to);
    const other = joined[same];
    if (other) joined[same] = { ...other, text: other.text + edit.text.replace(/^\n/, '') };
    else joined.push(edit);
  }
  return joined;
}

function editsOfPair(
  text: string,
  pair: Pair,
  next: unknown,
  indent: number,
  document: Document,
): readonly Edit[] {
  const value = pair.value as Node | null;
  if (value && isSame(value.toJS(document), next)) return [];
  if (value?.anchor !== undefined) throw new Unfit();
  const isDeep = (isMap(value) && isRecord(next)) || (isSeq(value) && Array.isArray(next));
  if (isDeep) {
    try {
      return editsOf(text, value, next, document);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
    }
  }
  // From behind the colon: what was on one line may now be on several.
  const from = text.indexOf(':', endOfKey(pair)) + 1;
  const to = Math.max(from, value ? endOf(text, pair) : from);
  const written = writtenUnder(nameOf(pair), bare(document, value, next), indent);
  return [{ from, to, text: written.slice(written.indexOf(':', nameOf(pair).length) + 1) }];
}

/** A mapping in braces keeps its keys here, or is written anew as a whole. */
function editsInFlowMap(
  text: string,
  map: YAMLMap,
  next: Readonly<Record<string, unknown>>,
  document: Document,
): readonly Edit[] {
  const names = map.items.map(nameOf);
  if (names.length !== Object.keys(next).length || !names.every((name) => Object.hasOwn(next, name)))
    return [wholeInFlow(text, map, next, document)];
  return map.items.flatMap((pair) =>
    editsInFlow(text, pair.value as Node | null, next[nameOf(pair)], document),
  );
}

function editsInFlow(text: string, node: Node | null, next: unknown, document: Document): readonly Edit[] {
  if (!node?.range || node.anchor !== undefined || node.range[0] === node.range[1]) throw new Unfit();
  if (isSame(node.toJS(document), next)) return [];
  if (isMap(node) && isRecord(next)) return editsInFlowMap(text, node, next, document);
  return [wholeInFlow(text, node, next, document)];
}

function wholeInFlow(text: string, node: Node, next: unknown, document: Document): Edit {
  if (!node.range) throw new Unfit();
  const [from, to] = node.range;
  const padded = /^[[{] /.test(text.slice(from, to));
  const written = writtenInFlow(bare(document, node, next), padded);
  if (written.includes('\n')) throw new Unfit();
  return { from, to, text: written };
}

function editsOfList(
  text: string,
  list: YAMLSeq,
  next: readonly unknown[],
  document: Document,
): readonly Edit[] {
  const items = list.items as Node[];
  const values = items.map((item) => item.toJS(document) as unknown);
  if (next.length === 0 || items.length === 0) throw new Unfit();
  if (list.flow) {
    if (items.length !== next.length) return [wholeInFlow(text, list, next, document)];
    return items.flatMap((item, index) => editsInFlow(text, item, next[index], document));
  }
  // What is the same at both ends is left alone; what is between is matched one by one, then put in or taken out.
  let start = 0;
  while (start < Math.min(values.length, next.length) && isSame(values[start], next[start])) start++;
  let end = 0;
  while (end < Math.min(values.length, next.length) - start && isSame(values.at(-1 - end), next.at(-1 - end)))
    end++;
  const [old, fresh] = [items.slice(start, items.length - end), next.slice(start, next.length - end)];
  const shared = Math.min(old.length, fresh.length);
  const edits = old
    .slice(0, shared)
    .flatMap((item, index) => editsOfItem(text, item, fresh[index], document));
  const gone = old.slice(shared).map((item) => {
    const [from, to] = [startOf(item), endOfNode(text, item)];
    if (!/^\s*- +$/.test(text.slice(lineBefore(text, from), from))) throw new Unfit();
    return { from: lineBefore(text, from), to: lineAfter(text, to), text: '' };
  });
  const extra = fresh.slice(shared);
  if (extra.length === 0) return [...edits, ...gone];
  const [first] = items;
  if (!first) throw new Unfit();
  const dash = lineBefore(text, startOf(first));
  const [indent = ''] = /^ *(?=- )/.exec(text.slice(dash)) ?? [];
  const last = items[start + shared - 1];
  const at = last ? lineAfter(text, endOfNode(text, last)) : dash;
  const flow = items.every((item) => !isMap(item) || item.flow === true);
  const lines = extra.map((item) => writtenItem(item, indent.length, flow && isMap(first))).join('');
  return [...edits, { from: at, to: at, text: `${isLineStart(text, at) ? '' : '\n'}${lines}` }];
}

function editsOfItem(text: string, item: Node, next: unknown, document: Document): readonly Edit[] {
  if (isMap(item) && isRecord(next)) return editsOf(text, item, next, document);
  if (!isScalar(item) || !item.range || item.anchor !== undefined || isRecord(next) || Array.isArray(next))
    throw new Unfit();
  const [from, to] = item.range;
  const indent = columnOf(text, from) - 2;
  const written = writtenItem(bare(document, item, next), indent, false).trimEnd();
  return [
    { from, to: endOfNode(text, item) < to ? endOfNode(text, item) : to, text: written.slice(indent + 2) },
  ];
}

function writtenItem(item: unknown, indent: number, flow: boolean): string {
  if (flow) return `${' '.repeat(indent)}- ${writtenInFlow(item, true)}\n`;
  return `${writtenUnder(undefined, item, indent)}\n`;
}

function removal(text: string, from: number, end: number): Edit {
  const line = lineBefore(text, from);
  if (text.slice(line, from).trim() !== '') throw new Unfit();
  return { from: line, to: lineAfter(text, end), text: '' };
}

/** A new value without the comments beside it, which stay where they are. */
function bare(document: Document, node: Node | null, next: unknown): Node {
  const fresh = renewed(document, node, next);
  if (isScalar(fresh)) Object.assign(fresh, { comment: null, commentBefore: null });
  return fresh;
}

function nameOf(pair: Pair): string {
  const key: unknown = pair.key;
  if (!isScalar(key)) throw new Unfit();
  return String(key.value);
}

function startOf(node: unknown): number {
  const range = (node as Node).range;
  if (!range) throw new Unfit();
  return range[0];
}

function endOfKey(pair: Pair): number {
  const range = (pair.key as Node).range;
  if (!range) throw new Unfit();
  return range[1];
}

/** Where the value of a pair ends, or its key where there is none. */
function endOf(text: string, pair: Pair): number {
  return pair.value === null
    ? text.indexOf(':', endOfKey(pair)) + 1
    : Math.max(endOfKey(pair), endOfNode(text, pair.value as Node));
}

/** Where the last words of a node end, without the comments and line ends that follow. */
function endOfNode(text: string, node: Node): number {
  const last = isMap(node) && node.flow !== true ? node.items.at(-1) : undefined;
  if (last) return endOf(text, last);
  if (isSeq(node) && node.flow !== true) {
    const item = node.items.at(-1) as Node | undefined;
    if (item) return endOfNode(text, item);
  }
  if (!node.range) throw new Unfit();
  const [from, to] = node.range;
  const isBlock = isScalar(node) && /^BLOCK/.test(String((node as Scalar).type));
  return isBlock ? from + text.slice(from, to).trimEnd().length : to;
}

function lineBefore(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}

function columnOf(text: string, offset: number): number {
  return offset - lineBefore(text, offset);
}

import {
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isRecord, isSame } from './same.ts';
import { renewed, writtenInFlow, writtenUnder } from './write-yaml.ts';
import {
  columnOf,
  endOf,
  endOfKey,
  endOfNode,
  isLineStart,
  lineAfter,
  lineBefore,
  nameOf,
  startOf,
  Unfit,
} from './yaml-offsets.ts';

/** A stretch of the text, and what takes its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function editsOf(text: string, node: Node, next: unknown, document: Document): readonly Edit[] {
  if (isSame(node.toJS(document), next)) return [];
  if (isMap(node) && isRecord(next))
    return node.flow ? editsInFlowMap(text, node, next, document) : editsOfMap(text, node, next, document);
  if (isSeq(node) && Array.isArray(next)) return editsOfList(text, node, next, document);
  throw new Unfit();
}

/**
 * The edits that give a mapping other values.
 * @throws Unfit where the text cannot be changed in stretches
 */
export function editsOfMap(text: string, map: YAMLMap, next: unknown, document: Document): readonly Edit[] {
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

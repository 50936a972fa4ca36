import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';

/** Where the parts of a YAML text are, by offsets of UTF-16 units. What has no place in the text throws `Unfit`. */

/** That a change cannot be made by replacing stretches of the text. */
export class Unfit extends Error {}

export function nameOf(pair: Pair): string {
  const key: unknown = pair.key;
  if (!isScalar(key)) throw new Unfit();
  return String(key.value);
}

export function startOf(node: unknown): number {
  const range = (node as Node).range;
  if (!range) throw new Unfit();
  return range[0];
}

export function endOfKey(pair: Pair): number {
  const range = (pair.key as Node).range;
  if (!range) throw new Unfit();
  return range[1];
}

/** Where the value of a pair ends, or its key where there is none. */
export function endOf(text: string, pair: Pair): number {
  return pair.value === null
    ? text.indexOf(':', endOfKey(pair)) + 1
    : Math.max(endOfKey(pair), endOfNode(text, pair.value as Node));
}

/** Where the last words of a node end, without the comments and line ends that follow. */
export function endOfNode(text: string, node: Node): number {
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

export function lineBefore(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

export function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

export function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}

export function columnOf(text: string, offset: number): number {
  return offset - lineBefore(text, offset);
}

import type { Nodes, Root } from 'mdast';
import { rangeOf, type Range } from './problem.ts';
import { parseMarkdown } from './parser.ts';

/** How deep lists, quotations and blocks may be within each other. People need five; the parser slows down at hundreds. */
const deepest = 50;
/** How many signs of emphasis a paragraph may have: its time grows with their cube if they are nested. */
const mostEmphasis = 1000;

/** What a line begins with if it begins quotations or lists: `> - 1. `. */
const containers = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))[ \t]*)*/;

export interface ShallowTree {
  readonly tree: Root;
  /** Where the text goes too deep; the tree is empty then. */
  readonly tooDeep?: Range;
}

/** The tree of a Markdown text that is not nested beyond what anybody writes. */
export function parseShallow(body: string): ShallowTree {
  const empty: Root = { type: 'root', children: [] };
  const tooDeep = deepLineIn(body);
  if (tooDeep) return { tree: empty, tooDeep };
  try {
    const tree = parseMarkdown(body);
    const block = tree.children.find(isDeep);
    return block ? { tree: empty, tooDeep: rangeOf(block) } : { tree };
  } catch (error) {
    // The parser calls itself for what is within, and what a text can make it do so often has not all been thought of.
    if (!(error instanceof RangeError)) throw error;
    return { tree: empty, tooDeep: { start: 0, end: (body.split('\n', 1)[0] ?? '').length } };
  }
}

/** The first line that begins too many lists, quotations or blocks, or has too much emphasis before it in its paragraph. */
function deepLineIn(body: string): Range | undefined {
  const open: number[] = [];
  let emphasis = 0;
  let start = 0;
  for (const line of body.split('\n')) {
    const beginning = containers.exec(line)?.[0] ?? '';
    const marks = beginning.match(/[->*+.)]/g)?.length ?? 0;
    const indent = line.search(/[^ \t]|$/);
    emphasis = /^\s*(?:$|\|)/.test(line) ? 0 : emphasis + (line.match(/[*_~]+/g)?.length ?? 0);
    const [, colons = '', name = ''] = /^[ \t>]*(:{3,})[ \t]*(\S?)/.exec(line) ?? [];
    if (colons !== '' && name !== '') open.push(colons.length);
    else if (colons.length >= (open.at(-1) ?? Infinity)) open.pop();
    const isTooDeep =
      marks > deepest ||
      open.length > deepest ||
      bracketsIn(line) > deepest ||
      (marks > 0 && indent > 2 * deepest);
    if (isTooDeep || emphasis > mostEmphasis)
      return { start: start + indent, end: start + line.trimEnd().length };
    start += line.length + 1;
  }
  return undefined;
}

/** How many brackets are open at once in a line. */
function bracketsIn(line: string): number {
  let [open, most] = [0, 0];
  for (const [sign] of line.matchAll(/[[\]]/g)) {
    open = sign === '[' ? open + 1 : Math.max(0, open - 1);
    most = Math.max(most, open);
  }
  return most;
}

function isDeep(block: Nodes): boolean {
  let level: readonly Nodes[] = [block];
  for (let depth = 0; level.length > 0; depth++) {
    // A list has two levels, itself and its item.
    if (depth > 2 * deepest) return true;
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return false;
}

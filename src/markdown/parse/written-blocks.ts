import type { Link, Nodes, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { parseCitations } from '../../model/text/citations.ts';
import type { EntryLink } from './links.ts';
import { partOf, rangeOf, type Range } from './problem.ts';
import { isSignpost } from './signposts.ts';
import { walk } from '../walk.ts';

/** Stands for a citation in a text: it ends no sentence, as "para. 3" might. */
export const citationSign = '\u{fffc}';
/** Stands for a figure, which is a number. */
const figureSign = '0';

/** A paragraph, the text of an item, or a cell, with what it cites and leads to, before any of it becomes something else. */
export interface WrittenBlock {
  /** Its words, a sign for each citation and each figure, and those of its links. */
  readonly text: string;
  readonly links: readonly WrittenLink[];
  /** Ids of the sources it cites; a row of a table cites as a whole. */
  readonly cites: readonly string[];
  /** Where a stretch of its text is written. */
  readonly rangeOf: (start: number, end: number) => Range;
}

/** A link within a block, by offsets in the text of the block. */
export interface WrittenLink {
  readonly start: number;
  readonly end: number;
  /** `kind/id` of the entry it leads to; undefined: it leads elsewhere. */
  readonly to: string | undefined;
}

/**
 * The blocks of a text in order, signposts and headings aside.
 * @param links the links between entries that the text holds
 */
export function writtenBlocks(tree: Root, file: VFile, links: readonly EntryLink[]): readonly WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  walk(tree, (node) => {
    if (isSignpost(node) || node.type === 'heading') return false;
    if (node.type === 'tableRow') {
      const cells = node.children.map((cell) => blockOf(cell, file, links));
      const cites = cells.flatMap((cell) => cell.cites);
      blocks.push(...cells.map((cell) => ({ ...cell, cites })));
      return false;
    }
    if (node.type !== 'paragraph') return true;
    blocks.push(blockOf(node, file, links));
    return false;
  });
  return blocks;
}

/** A stretch of a block's text, and what it is made from. */
interface Piece {
  readonly start: number;
  readonly node: Nodes;
  /** Where it begins in the value of a text; undefined: it stands for the whole node. */
  readonly index?: number;
  /** How many characters of that value the one sign stands for. */
  readonly length?: number;
}

function blockOf(block: Nodes, file: VFile, entryLinks: readonly EntryLink[]): WrittenBlock {
  let text = '';
  const pieces: Piece[] = [];
  const links: (WrittenLink & { readonly node: Nodes })[] = [];
  const cites: string[] = [];
  const add = (words: string, piece: Omit<Piece, 'start'>) => {
    if (words !== '') pieces.push({ start: text.length, ...piece });
    text += words;
  };
  const readText = (node: Text) => {
    let done = 0;
    for (const { 0: group, 1: inside = '', index } of node.value.matchAll(/\[(@[^[\]]*)\]/g)) {
      const cited = parseCitations(inside);
      if (!cited) continue;
      cites.push(...cited.map(({ source }) => source));
      add(node.value.slice(done, index), { node, index: done });
      add(citationSign, { node, index, length: group.length });
      done = index + group.length;
    }
    add(node.value.slice(done), { node, index: done });
  };
  const read = (node: Nodes): void => {
    if (node.type === 'text') readText(node);
    else if (node.type === 'textDirective') add(figureSign, { node });
    else if (!('children' in node)) add(node.type === 'break' ? ' ' : toString(node), { node });
    else {
      const start = text.length;
      node.children.forEach(read);
      if (node.type === 'link') links.push({ start, end: text.length, to: targetOf(node, entryLinks), node });
    }
  };
  read(block);

  const placeOf = (at: number): Range => {
    const {
      node,
      index,
      length = 1,
      start,
    } = pieces.findLast((piece) => piece.start <= at) ?? {
      node: block,
      start: 0,
    };
    if (index === undefined || node.type !== 'text') return rangeOf(node);
    return partOf(file, node, index + at - start, length);
  };
  const firstOf = (start: number) => links.find((link) => link.start === start);
  const lastOf = (end: number) => links.find((link) => link.end === end);
  return {
    text,
    links,
    cites,
    rangeOf: (start, end) => ({
      start: rangeOr(firstOf(start)?.node, () => placeOf(start)).start,
      end: rangeOr(lastOf(end)?.node, () => placeOf(end - 1)).end,
    }),
  };
}

/** A link that begins or ends a stretch belongs to it with its brackets and its address. */
function rangeOr(link: Nodes | undefined, otherwise: () => Range): Range {
  return link ? rangeOf(link) : otherwise();
}

function targetOf(link: Link, entryLinks: readonly EntryLink[]): string | undefined {
  const { start, end } = rangeOf(link);
  return entryLinks.find((one) => !one.within && one.start >= start && one.end <= end)?.to;
}

import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { h } from 'hastscript';
import type { Citation } from '../../model/text/citations.ts';
import { sentenceSegmenter } from '../../model/text/per-language.ts';
import { markIndex } from '../../model/text/typography/stop.ts';
import { replace, walk } from '../walk.ts';

/** Elements that hold running text; an item may hold paragraphs or a list instead, or after it. */
const holdText = new Set(['p', 'li', 'td', 'th']);
const blocks = new Set(['p', 'ul', 'ol', 'blockquote', 'div', 'pre']);

/** The numbers of the open marks in one sentence, and where in the text they come. */
interface Group {
  readonly sentence: number;
  readonly end: number;
  readonly marks: string[];
}

/**
 * Puts the marks of each sentence together at its end, and leaves one mark for sentences in a row that cite the same:
 * `It <sup data-mark="0"></sup> walks.<sup data-mark="1"></sup>` becomes `It walks.<sup data-mark="0 1"></sup>`. A sentence
 * without a mark in between keeps the marks apart, since nothing says that it comes from the same sources. French sets
 * the mark before the stop: `Elle marche<sup data-mark="0 1"></sup>.`
 * @param language BCP 47 tag of the text, which says where sentences end
 * @param marks what each open mark cites, by its number
 */
export function gatherMarks(language: string, marks: readonly (readonly Citation[])[]) {
  return (tree: Root): void => {
    if (marks.length === 0) return;
    const endsOf = sentenceEnds(language);
    walk(tree, (node) => {
      if (node.type === 'element' && holdText.has(node.tagName)) gatherIn(node, endsOf, marks);
    });
  };
}

/** Where a sentence ends, and where its mark comes. */
interface SentenceEnd {
  readonly end: number;
  readonly mark: number;
}

/** Finds the ends of the sentences of a text. */
function sentenceEnds(language: string): (text: string) => readonly SentenceEnd[] {
  const sentences = sentenceSegmenter(language);
  return (text) =>
    // A line break is a space to the reader, but would end a sentence here.
    [...sentences.segment(text.replace(/\s/g, ' '))].map(({ index, segment }) => ({
      end: index + segment.trimEnd().length,
      mark: index + markIndex(segment, language),
    }));
}

function gatherIn(
  block: Element,
  endsOf: ReturnType<typeof sentenceEnds>,
  marks: readonly (readonly Citation[])[],
): void {
  const isBlock = (node: ElementContent) => node.type === 'element' && blocks.has(node.tagName);
  const from = block.children.findIndex((node) => !isBlock(node));
  if (from < 0) return;
  const length = block.children.slice(from).findIndex(isBlock);
  const inline = block.children.slice(from, length < 0 ? undefined : from + length);
  const found = groupsIn(inline, endsOf);
  if (found.length === 0) return;
  const cited = ({ marks: numbers }: Group) =>
    numbers
      .flatMap((number) => (marks[Number(number)] ?? []).map((one) => `${one.source} ${one.locator ?? ''}`))
      .sort()
      .join('\n');
  const kept = found.filter((group, index) => {
    const next = found[index + 1];
    return next?.sentence !== group.sentence + 1 || cited(next) !== cited(group);
  });
  block.children.splice(from, inline.length, ...withGroups(inline, kept));
}

/** The marks of a text by sentence. */
function groupsIn(
  inline: readonly ElementContent[],
  endsOf: ReturnType<typeof sentenceEnds>,
): readonly Group[] {
  let text = '';
  const found: { number: string; at: number }[] = [];
  for (const child of inline) {
    walk(child, (node) => {
      if (node.type === 'text') text += node.value;
      const number = openMark(node);
      if (number !== undefined) found.push({ number, at: text.length });
    });
  }
  if (found.length === 0) return [];
  const ends = endsOf(text);
  const groups: Group[] = [];
  for (const { number, at } of found) {
    const sentence = Math.max(
      0,
      ends.findIndex(({ end }) => at <= end),
    );
    const last = groups.at(-1);
    if (last?.sentence === sentence) last.marks.push(number);
    else {
      const { end, mark } = ends[sentence] ?? { end: at, mark: at };
      // A mark behind the last sentence stays where it is.
      groups.push({ sentence, end: at > end ? at : mark, marks: [number] });
    }
  }
  return groups;
}

/** The text with one mark for each group, and no other. */
function withGroups(inline: readonly ElementContent[], groups: readonly Group[]): ElementContent[] {
  return [...groups.filter(({ end }) => end === 0).map(mark), ...placed(withoutMarks(inline), groups, 0)];
}

function mark({ marks }: Group): Element {
  return h('sup.cite', { dataMark: marks.join(' ') });
}

/** Emphasised words may hold the stop of a sentence, and then the mark before it. */
const emphasis = new Set(['em', 'strong']);

/** Nodes with the marks that come within or right after them. @param from where in the text they begin */
function placed(nodes: readonly ElementContent[], groups: readonly Group[], from: number): ElementContent[] {
  let start = from;
  return nodes.flatMap((node) => {
    const [begin, end] = [start, start + lengthOf(node)];
    start = end;
    const here = groups.filter((group) => group.end > begin && group.end <= end);
    if (node.type === 'element' && emphasis.has(node.tagName)) {
      const inside = here.filter((group) => group.end < end);
      const after = here.filter((group) => group.end === end).map(mark);
      return [{ ...node, children: placed(node.children, inside, begin) }, ...after];
    }
    const parts = divideAt(
      node,
      here.map((group) => group.end - begin),
    );
    return parts.flatMap((part, index) => {
      const group = here[index];
      return group ? [part, mark(group)] : [part];
    });
  });
}

/** A text cut at these places; any other element is not divided, and what ends within it comes after it. */
function divideAt(node: ElementContent, ends: readonly number[]): ElementContent[] {
  const text = (value: string): Text => ({ type: 'text', value });
  if (node.type !== 'text') return [node, ...ends.slice(1).map(() => text(''))];
  const rest = node.value.slice(ends.at(-1) ?? 0);
  const parts = ends.map((end, index) => text(node.value.slice(ends[index - 1] ?? 0, end)));
  return rest === '' ? parts : [...parts, text(rest)];
}

function withoutMarks(inline: readonly ElementContent[]): ElementContent[] {
  const root: Element = { type: 'element', tagName: 'div', properties: {}, children: [...inline] };
  replace(root, (node) => (openMark(node) === undefined ? undefined : []));
  return root.children;
}

function openMark(node: Nodes): string | undefined {
  return node.type === 'element' && node.tagName === 'sup' && typeof node.properties['dataMark'] === 'string'
    ? node.properties['dataMark']
    : undefined;
}

function lengthOf(node: ElementContent): number {
  let length = 0;
  walk(node, (one) => {
    if (one.type === 'text') length += one.value.length;
  });
  return length;
}

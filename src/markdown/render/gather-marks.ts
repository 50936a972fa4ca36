import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { h } from 'hastscript';
import type { Citation } from '../../model/text/citations.ts';
import { replace, walk } from '../walk.ts';

/** Elements that hold running text; an item may hold paragraphs or a list instead, or after it. */
const holdText = new Set(['p', 'li', 'td', 'th']);
const blocks = new Set(['p', 'ul', 'ol', 'blockquote', 'div', 'pre']);

/** The numbers of the open marks in one sentence, and where in the text it ends. */
interface Group {
  readonly sentence: number;
  readonly end: number;
  readonly marks: string[];
}

/**
 * Puts the marks of each sentence together at its end, and leaves one mark for sentences in a row that cite the same:
 * `It <sup data-mark="0"></sup> walks.<sup data-mark="1"></sup>` becomes `It walks.<sup data-mark="0 1"></sup>`. A sentence
 * without a mark in between keeps the marks apart, since nothing says that it comes from the same sources.
 * @param language BCP 47 tag of the text, which says where sentences end
 * @param marks what each open mark cites, by its number
 */
export function gatherMarks(language: string, marks: readonly (readonly Citation[])[]) {
  return (tree: Root): void => {
    if (marks.length === 0) return;
    const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
    walk(tree, (node) => {
      if (node.type === 'element' && holdText.has(node.tagName)) gatherIn(node, sentences, marks);
    });
  };
}

function gatherIn(block: Element, sentences: Intl.Segmenter, marks: readonly (readonly Citation[])[]): void {
  const isBlock = (node: ElementContent) => node.type === 'element' && blocks.has(node.tagName);
  const from = block.children.findIndex((node) => !isBlock(node));
  if (from < 0) return;
  const length = block.children.slice(from).findIndex(isBlock);
  const inline = block.children.slice(from, length < 0 ? undefined : from + length);
  const found = groupsIn(inline, sentences);
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
function groupsIn(inline: readonly ElementContent[], sentences: Intl.Segmenter): readonly Group[] {
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
  // A line break is a space to the reader, but would end a sentence here.
  const ends = [...sentences.segment(text.replace(/\s/g, ' '))].map(
    ({ index, segment }) => index + segment.trimEnd().length,
  );
  const groups: Group[] = [];
  for (const { number, at } of found) {
    const sentence = Math.max(
      0,
      ends.findIndex((end) => at <= end),
    );
    const last = groups.at(-1);
    if (last?.sentence === sentence) last.marks.push(number);
    else groups.push({ sentence, end: Math.max(at, ends[sentence] ?? at), marks: [number] });
  }
  return groups;
}

/** The text with one mark for each group, and no other. */
function withGroups(inline: readonly ElementContent[], groups: readonly Group[]): ElementContent[] {
  const mark = ({ marks }: Group) => h('sup.cite', { dataMark: marks.join(' ') });
  let from = 0;
  const rest = withoutMarks(inline).flatMap((node) => {
    const to = from + lengthOf(node);
    const here = groups.filter(({ end }) => end > from && end <= to);
    const parts = divideAt(
      node,
      here.map(({ end }) => end - from),
    );
    from = to;
    return parts.flatMap((part, index) => {
      const group = here[index];
      return group ? [part, mark(group)] : [part];
    });
  });
  return [...groups.filter(({ end }) => end === 0).map(mark), ...rest];
}

/** A text cut at these places; an element is not divided, and what ends within it comes after it. */
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

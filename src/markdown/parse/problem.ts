import type { Node } from 'mdast';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { offsetInSource } from '../../model/text/source-offset.ts';

/** What can be wrong with a body. The table of the content check gives each its words. */
export const markdownSlugs = [
  'character-refused',
  'nested-too-deep',
  'line-with-blocks',
  'table-headless',
  'row-too-long',
  'link-malformed',
  'markup-left',
  'words-lost',
  'words-missing',
  'code-refused',
  'citation-malformed',
  'citation-in-code',
  'citation-in-link',
  'source-unknown',
  'paragraph-uncited',
  'html-refused',
  'footnote-refused',
  'task-list-refused',
  'image-refused',
  'heading-refused',
  'heading-cited',
  'address-unsafe',
  'link-unknown',
  'number-unknown',
  'directive-unknown',
  'directive-unclosed',
  'more-first',
  'more-with-words',
  'more-with-source',
  'more-without-link',
  'more-leads-out',
] as const;

export type MarkdownSlug = (typeof markdownSlugs)[number];

/** A range of a body, by offsets (UTF-16 units from 0); `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One mistake in a body: line and column from 1, and the range at fault. */
export interface MarkdownProblem extends Range {
  readonly slug: MarkdownSlug;
  readonly line: number;
  readonly column: number;
  /** What the message names: the mistyped id, the address, the element. */
  readonly subject: string;
}

/** Lines are counted once, however many problems a file has. */
const locations = new WeakMap<VFile, ReturnType<typeof location>>();

function locationIn(file: VFile): ReturnType<typeof location> {
  const known = locations.get(file) ?? location(file);
  locations.set(file, known);
  return known;
}

/** Notes a problem on the file: on a whole node, or on a range of it. */
export function report(
  file: VFile,
  slug: MarkdownSlug,
  node: Node,
  subject: string,
  range: Range = rangeOf(node),
): void {
  const { toPoint } = locationIn(file);
  const [start, end] = [toPoint(range.start), toPoint(range.end)];
  file.message(subject, { place: start && end && { start, end }, ruleId: slug, source: 'story' });
}

/** The problems noted on a file, in order of position. */
export function problemsOf(file: VFile): readonly MarkdownProblem[] {
  return file.messages
    .map(({ ruleId, line, column, reason, place }) => ({
      slug: ruleId as MarkdownSlug,
      line: line ?? 1,
      column: column ?? 1,
      subject: reason,
      start: (place && 'start' in place ? place.start.offset : 0) ?? 0,
      end: (place && 'end' in place ? place.end.offset : 0) ?? 0,
    }))
    .sort((a, b) => a.start - b.start);
}

/** Where a node stands in its body. */
export function rangeOf({ position }: Node): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Where a part of a text node's value stands in the body, whose lines may be indented and characters escaped. */
export function partOf(file: VFile, node: Node & { value: string }, index: number, length: number): Range {
  const { start, end } = rangeOf(node);
  const source = String(file).slice(start, end);
  const first = start + offsetInSource(source, node.value, index);
  return { start: first, end: start + offsetInSource(source, node.value, index + length - 1) + 1 };
}

/** Where these words stand within a node's source; the whole node when they are written otherwise. */
export function wordsWithin(file: VFile, node: Node, words: string, after = ''): Range {
  const whole = rangeOf(node);
  const source = String(file).slice(whole.start, whole.end);
  const index = words === '' ? -1 : source.indexOf(words, Math.max(0, source.indexOf(after)));
  return index < 0 ? whole : { start: whole.start + index, end: whole.start + index + words.length };
}

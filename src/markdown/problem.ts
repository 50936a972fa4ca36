import type { Node } from 'mdast';
import type { VFile } from 'vfile';

/** What can be wrong with a body. The gate's table gives each its words. */
export const markdownSlugs = [
  'citation-malformed',
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
] as const;

export type MarkdownSlug = (typeof markdownSlugs)[number];

/** One mistake in a body: line and column from 1, within the body. */
export interface MarkdownProblem {
  readonly slug: MarkdownSlug;
  readonly line: number;
  readonly column: number;
  /** What the message names: the mistyped id, the address, the element. */
  readonly subject: string;
}

/** Notes a problem on the file at a node, or at a character of its text. */
export function report(file: VFile, slug: MarkdownSlug, node: Node, subject: string, index = 0): void {
  file.message(subject, { place: pointIn(node, index), ruleId: slug, source: 'story' });
}

/** The problems noted on a file, in order of position. */
export function problemsOf(file: VFile): readonly MarkdownProblem[] {
  return file.messages
    .map(({ ruleId, line, column, reason }) => ({
      slug: ruleId as MarkdownSlug,
      line: line ?? 1,
      column: column ?? 1,
      subject: reason,
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Where the nth character of a text node stands, counting the line ends before it. */
function pointIn(node: Node, index: number) {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const before =
    'value' in node && typeof node.value === 'string' ? node.value.slice(0, index).split('\n') : [''];
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line, column: column + last.length }
    : { line: line + before.length - 1, column: last.length + 1 };
}

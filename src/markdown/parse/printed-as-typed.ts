import type { Nodes, Paragraph, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { partOf, report, type MarkdownSlug } from './problem.ts';
import { walk } from '../walk.ts';

/**
 * Refuses Markdown that did not become anything, so that readers would see it as it is typed: a table without its rule row,
 * `[words] (address)`, `**bold **`, `(@gazette-2021)`. What has a backslash before it is meant to be printed.
 * @param sources ids of the sources there are
 */
export function refusePrintedAsTyped(sources: ReadonlySet<string>) {
  return (tree: Root, file: VFile): void => {
    walk(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return true;
      if (node.type === 'paragraph') judgeTable(node, file);
      let first = true;
      walk(node, (inner) => {
        if ('children' in inner) judgeAddresses(inner.children, file);
        if (inner.type !== 'text') return;
        judge(inner, first, file, sources);
        first = false;
      });
      return false;
    });
  };
}

/** Line by line, cells between vertical lines: Markdown makes a table of them only with its rule row. */
function judgeTable(paragraph: Paragraph, file: VFile): void {
  const [first] = paragraph.children;
  if (first?.type !== 'text') return;
  const lines = toString(paragraph).split(/\r\n?|\n/);
  const cells = lines.filter((line) => /^\s*\||\s\|\s/.test(line));
  const [row = ''] = cells;
  if (cells.length < 2 && !/^\s*\|.*\|\s*$/.test(row)) return;
  const index = first.value.indexOf('|');
  if (index < 0 || isLiteral(file, first, index, 1)) report(file, 'table-headless', paragraph, start(row));
}

/** `[words] (https://fog.example)`: the address alone has become a link. */
function judgeAddresses(children: readonly Nodes[], file: VFile): void {
  for (const [index, node] of children.entries()) {
    const isBefore =
      node.type === 'text' && children[index + 1]?.type === 'link' && node.value.endsWith('] (');
    if (isBefore) report(file, 'link-malformed', node, '] (', partOf(file, node, node.value.length - 3, 3));
  }
}

/** What is left of Markdown, each with the mistake that it is. */
const everywhere: readonly (readonly [MarkdownSlug, RegExp])[] = [
  ['footnote-refused', /\[\^[^\]\s]+\]/],
  // A bracket and what should be right behind it; two pairs of brackets, or one within another.
  ['link-malformed', /\]\(|\] \((?=\.{1,2}\/|[\w-]+\.md\b)|\]\[|\[\[/],
  ['markup-left', /\*\*|~~|(?<!_)__(?!_)|`{2,}|==(?=[\p{L}\p{N}])|\{(?:[#.:][\w-]|\{|%)/u],
  ['html-refused', /<\/?[a-z!]/i],
  // A character by its name: those of one letter are more often names like "S&P".
  ['markup-left', /&(?:#\w+;|[a-z]\w+;|nbsp\b)/i],
];

/** The same where only the beginning of a line makes it a mark: headings, blocks, bullets from elsewhere. */
const atLineStart = /^[ \t]*(?:#{2,}|#(?=[\u00A0\u202F])|:{3,}|[•◦▪‣●∙·](?=\s))/m;

function judge(node: Text, first: boolean, file: VFile, sources: ReadonlySet<string>): void {
  // Citations are judged by themselves. One that never ends is reported there.
  const value = node.value.replace(/\[@[^[\]]*\]?/g, (group) => ' '.repeat(group.length));
  const found = (slug: MarkdownSlug, index: number, length: number) => {
    if (!isLiteral(file, node, index, length)) return;
    report(file, slug, node, start(node.value.slice(index)), partOf(file, node, index, length));
  };
  for (const [slug, pattern] of everywhere) {
    const match = pattern.exec(value);
    if (match) found(slug, match.index, match[0].length);
  }
  const mark = atLineStart.exec(value);
  if (mark && (first || mark.index > 0)) found('markup-left', mark.index, mark[0].length);
  for (const { index, 0: written, groups } of value.matchAll(sourceWithoutBrackets)) {
    const id = groups?.['at'] ?? groups?.['bare'] ?? '';
    // The name of an account has no hyphen, and in brackets without an @ only an id that there is can be meant.
    if (sources.has(id) || (groups?.['at'] && id.includes('-'))) {
      found('citation-malformed', index, written.length);
      return;
    }
  }
}

/** An id with an @ before it, but not alone in brackets; or in brackets without its @. */
const sourceWithoutBrackets =
  /(?<![\p{L}\p{N}_.+/])@(?<at>[a-z0-9][a-z0-9-]*)|(?<=[[(])(?<bare>[a-z0-9]+-[a-z0-9-]+)(?=[\]),;])/gu;

/** Whether a part of a text is written as it is read, without a backslash or a name in its place. */
function isLiteral(file: VFile, node: Text, index: number, length: number): boolean {
  const range = partOf(file, node, index, length);
  const source = String(file);
  return (
    source.charAt(range.start - 1) !== '\\' &&
    source.slice(range.start, range.end) === node.value.slice(index, index + length)
  );
}

function start(text: string): string {
  return (text.trimStart().split('\n', 1)[0] ?? '').slice(0, 40).trimEnd();
}

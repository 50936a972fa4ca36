import path from 'node:path/posix';
import type { Nodes } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { VFile } from 'vfile';
import type { FigureInText } from '../markdown/context.ts';
import { restoreDirectives } from '../markdown/parse/directives.ts';
import { parseShallow } from '../markdown/parse/nesting.ts';
import { isSignpost } from '../markdown/parse/signposts.ts';
import { walk } from '../markdown/walk.ts';
import { parseCitations } from '../model/text/citations.ts';

/** What a passage is, where it is no plain paragraph. */
export type Part = 'heading' | 'row' | 'analysis' | 'more';

/** A paragraph, heading or row of a table as a reader sees it. */
export interface Passage {
  readonly part?: Part;
  /** Its words on one line, figures written out, citations left out. */
  readonly words: string;
  /**
   * What it cites and leads to, in order: `sources/harbour-log#p. 3`, `events/lamp-lit`, or an address elsewhere. What
   * follows the sign is a place in a source, or the fragment of a page.
   */
  readonly refs: readonly string[];
}

/** Where a text is, and the figures that it may print. */
export interface PassageContext {
  /** Its path under its language, from which its links are read: `articles/a.md`. */
  readonly file: string;
  readonly figures: ReadonlyMap<string, FigureInText>;
}

const citation = /(?<!\s)\s*\[(@[^[\]]*)\]/g;

/** The passages of a Markdown text, in order, signposts included. Takes whatever is written: the check judges it. Pure. */
export function passagesIn(markdown: string, { file, figures }: PassageContext): readonly Passage[] {
  const { tree } = parseShallow(markdown);
  // No paragraph can be told from another in what is nested too deep.
  if (tree.children.length === 0 && markdown.trim() !== '') return [{ words: oneLine(markdown), refs: [] }];
  restoreDirectives()(tree, new VFile(markdown));
  const addresses = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type === 'definition') addresses.set(node.identifier, node.url);
  });

  const passageOf = (block: Nodes, part?: Part): Passage => {
    const refs: string[] = [];
    const leadTo = (url: string) => refs.push(entryAt(url, file) ?? url);
    const wordsOf = (node: Nodes): string => {
      if (node.type === 'text') {
        for (const [, inside = ''] of node.value.matchAll(citation)) refs.push(...sourcesIn(inside));
        return node.value.replace(citation, (whole, inside: string) => (parseCitations(inside) ? '' : whole));
      }
      if (node.type === 'textDirective') {
        const id = node.children.map(wordsOf).join('');
        refs.push(...(figures.get(id)?.sources ?? []).map((source) => `sources/${source}`));
        return figures.get(id)?.wording ?? id;
      }
      if (node.type === 'break') return ' ';
      if (node.type === 'link') leadTo(node.url);
      if (node.type === 'linkReference') leadTo(addresses.get(node.identifier) ?? node.identifier);
      if (node.type === 'image') leadTo(node.url);
      if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
      if (node.type === 'leafDirective') return directiveWords(node, node.children.map(wordsOf).join(''));
      if ('children' in node) {
        return node.children.map(wordsOf).join(node.type === 'tableRow' ? ' | ' : '');
      }
      return 'value' in node ? node.value : '';
    };
    const words = oneLine(wordsOf(block));
    return { ...(part && { part }), words, refs };
  };

  const passages: Passage[] = [];
  const gather = (node: Nodes, within?: Part): void => {
    const part = isSignpost(node)
      ? 'more'
      : node.type === 'containerDirective'
        ? 'analysis'
        : node.type === 'heading'
          ? 'heading'
          : node.type === 'tableRow'
            ? 'row'
            : within;
    if (blocks.has(node.type)) passages.push(passageOf(node, part));
    else if ('children' in node) for (const child of node.children) gather(child, part);
  };
  gather(tree);
  return passages.filter(({ words, refs }) => words !== '' || refs.length > 0);
}

const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableRow',
  'code',
  'html',
  'leafDirective',
]);

/** Words on one line, with one space between two. Spaces that do not break a line stay as they are. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, ' ').trim();
}

function sourcesIn(inside: string): readonly string[] {
  const cited = parseCitations(inside) ?? [];
  return cited.map(({ source, locator }) => `sources/${source}${locator ? `#${locator}` : ''}`);
}

/** `kind/id` of the entry that a link leads to, with its fragment; undefined: it leads elsewhere. */
function entryAt(url: string, file: string): string | undefined {
  const [target = '', fragment] = url.split('#', 2);
  if (!target.endsWith('.md') || /^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  const key = path.join(path.dirname(file), target).replace(/\.md$/, '');
  return fragment === undefined ? key : `${key}#${fragment}`;
}

/** What is a block of its own and no text, such as a picture: its words, and what it says of itself. */
function directiveWords({ name, attributes }: LeafDirective, words: string): string {
  return [name, words, ...Object.values(attributes ?? {})].filter(Boolean).join(' · ');
}

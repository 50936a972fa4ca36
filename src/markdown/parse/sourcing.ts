import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TextDirective } from 'mdast-util-directive';
import { parseCitations } from '../../model/text/citations.ts';
import { writtenPassages, wordsOf } from './prose-blocks.ts';
import { parseShallow } from './nesting.ts';
import { isSignpost } from './signposts.ts';
import { walk } from '../walk.ts';

/** How the sentences of a text are sourced. A table row counts as one sentence. */
export interface SourcedText {
  readonly words: number;
  /** The paragraphs, those of lists too, without their citations. */
  readonly paragraphs: readonly string[];
  /** All sentences of paragraphs, items and rows; headings are none. */
  readonly sentences: number;
  /** Sentences that carry a citation or a figure themselves. */
  readonly cited: number;
  /** Sentences without one, in a paragraph, item or row that cites. */
  readonly supported: number;
  /** Sentences of our own reading, which need none. */
  readonly analysis: number;
  /** Ids of the sources cited, in order, repeats included. */
  readonly sources: readonly string[];
  /** Ids of the figures used, in order, repeats included. */
  readonly numbers: readonly string[];
}

/** Stands for a citation or a figure while sentences are told apart: it ends none, as "para. 3" might. */
const mark = '\u{fffc}';

/**
 * Counts the sentences of a Markdown text and how they are sourced.
 * @param language BCP 47 tag by whose rules sentences end (https://unicode.org/reports/tr29/#Sentence_Boundaries)
 */
export function sourcedText(body: string, language: string): SourcedText {
  const { tree } = parseShallow(body);
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const [sources, numbers]: [string[], string[]] = [[], []];
  const sum = { sentences: 0, cited: 0, supported: 0, analysis: 0 };

  const add = (sentences: readonly string[], analysis: boolean) => {
    const cited = sentences.filter((sentence) => sentence.includes(mark)).length;
    sum.sentences += sentences.length;
    sum.cited += cited;
    if (analysis) sum.analysis += sentences.length - cited;
    else if (cited > 0) sum.supported += sentences.length - cited;
  };
  const read = (node: Nodes) => marked(node, sources, numbers);
  const count = (root: Nodes, analysis: boolean) => {
    walk(root, (node) => {
      if (isSignpost(node)) return false;
      if (node.type === 'containerDirective' && node !== root) {
        count(node, true);
        return false;
      }
      if (node.type === 'table') {
        for (const row of node.children.slice(1)) add([read(row)], analysis);
        return false;
      }
      if (node.type === 'paragraph') add(split(read(node), segmenter), analysis);
      return true;
    });
  };
  count(tree, false);
  const passages = writtenPassages(tree);
  const paragraphs = passages.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  return { words: wordsOf(passages), paragraphs, ...sum, sources, numbers };
}

/** The text of a node with a mark for each citation and figure, whose ids are collected. */
function marked(node: Nodes, sources: string[], numbers: string[]): string {
  if (node.type === 'textDirective' && node.name === 'number') {
    numbers.push(toString(node));
    return mark;
  }
  if (node.type === 'textDirective') return restored(node);
  if (node.type === 'text') {
    return node.value.replace(/\[(@[^[\]]*)\]/g, (written, inside: string) => {
      const cited = parseCitations(inside);
      if (!cited) return written;
      sources.push(...cited.map(({ source }) => source));
      return mark;
    });
  }
  if ('children' in node) return node.children.map((child) => marked(child, sources, numbers)).join('');
  return toString(node);
}

/** `04:30` is read as a directive named `30`. */
function restored(node: TextDirective): string {
  return `:${node.name}${toString(node)}`;
}

function split(text: string, segmenter: Intl.Segmenter): readonly string[] {
  return [...segmenter.segment(text.replace(/\s/g, ' '))]
    .map(({ segment }) => segment)
    .filter((segment) => /[\p{L}\p{N}\u{fffc}]/u.test(segment));
}

import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import type { Root as HastRoot } from 'hast';
import { unified } from 'unified';
import type { Passage } from '../../model/glossary/mentions.ts';
import type { MarkdownContext } from '../context.ts';
import { demote } from './shift-headings.ts';
import { finish } from './tables-and-asides.ts';
import { headings, type Heading } from './headings.ts';
import { gatherMarks } from './gather-marks.ts';
import { divideAtMarks, type CitedHtml, type TranslatedSource } from './citation-marks.ts';
import { feedTree } from './feed-html.ts';
import { toHtml } from './to-html.ts';
import { passagesOf } from './passages.ts';
import { passageAnchors } from './passage-anchors.ts';
import type { MarkdownProblem } from '../parse/problem.ts';
import { wordsOf } from '../parse/prose-blocks.ts';
import { readMarkdown, type ReadOptions } from '../parse/parse-body.ts';
import { allowed } from './sanitise.ts';
import { markTerms, type TermMarking } from './terms.ts';
import { typesetTree } from './typeset-tree.ts';

export interface RenderOptions extends ReadOptions {
  /** BCP 47 tag of the text, where it is not that of the page: an original shown for its translation. */
  readonly language?: string;
  /** One line: without the paragraph around it. */
  readonly inline?: boolean;
  /** The term whose page this is. */
  readonly selfTerm?: string;
  /** Whether terms are marked; true by default. */
  readonly terms?: boolean;
  /** Terms that the section has marked before this text, on the same page. */
  readonly marked?: Iterable<string>;
  /** Names the passages that cite, so that they can be linked to; without it they get no id. */
  readonly anchors?: (text: string) => string;
  /** Address of the page whose feed carries this text; without it no feed does. */
  readonly feedOf?: string;
}

export interface Rendered {
  readonly html: CitedHtml;
  /** The same as a feed carries it; empty where none does. */
  readonly feed: CitedHtml;
  readonly headings: readonly Heading[];
  /** The sources this text uses, in order, repeats included. */
  readonly citations: readonly string[];
  readonly terms: readonly string[];
  /** The running text, block by block: where to look for mentions. */
  readonly passages: readonly Passage[];
  /** `kind/id` of entries linked to, in order. */
  readonly links: readonly string[];
  readonly numbers: readonly string[];
  readonly words: number;
  /** Sources quoted in a translation, and whether it is ours, in order, repeats included. */
  readonly translated: readonly TranslatedSource[];
  /** In order of position. Not empty: the HTML must not be published. */
  readonly problems: readonly MarkdownProblem[];
}

/** Markdown to HTML, and what it used. Pure: the same body and context give the same result. */
export function renderMarkdown(body: string, context: MarkdownContext, options: RenderOptions): Rendered {
  const read = readMarkdown(body, context, options);
  const terms: string[] = [];
  const found: Heading[] = [];
  const passages: Passage[] = [];
  const language = options.language ?? context.words.locale.code;
  const { selfTerm: self, marked, labelled: lang } = options;
  const marking: TermMarking = { self, marked, lang, found: terms };
  const tree = unified()
    .use(remarkRehype)
    .use(rehypeSanitize, allowed)
    .use(finish)
    .use(() => (sanitised: HastRoot) => {
      read.placeholders.fill(sanitised);
    })
    .use(gatherMarks, language, read.placeholders.marks)
    .use(options.anchors ? [[passageAnchors, options.anchors]] : [])
    .use(headings, found, options.within?.prefix ?? '', language)
    // After the fragments, which are those of the words as they are typed, whatever is learnt about setting them.
    .use(typesetTree, language)
    .use(() => (set: HastRoot) => {
      for (const passage of passagesOf(set)) passages.push(passage);
    })
    .use(options.terms === false ? [] : [[markTerms, context.findMentions, context.words, marking]])
    .use(demote, options.within?.below ?? 0)
    .runSync(read.tree, read.file) as HastRoot;
  const html = (root: HastRoot) => {
    const written = toHtml(root);
    return divideAtMarks(
      options.inline ? written.replace(/^<p>|<\/p>$/g, '') : written,
      read.placeholders.marks,
    );
  };
  return {
    html: html(tree),
    feed: options.feedOf ? html(feedTree(tree, options.feedOf)) : { parts: [], marks: [] },
    headings: found,
    citations: read.cited,
    terms,
    passages,
    links: read.links.filter(({ within }) => !within).map(({ to }) => to),
    numbers: read.numbers,
    words: wordsOf(read.passages),
    translated: read.quotations.flatMap(({ source, translated, ours = false }) =>
      source !== undefined && translated !== undefined ? [{ id: source, ours }] : [],
    ),
    problems: read.problems,
  };
}

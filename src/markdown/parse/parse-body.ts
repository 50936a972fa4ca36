import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { analysis } from './analysis.ts';
import { refuseCharacters } from './characters.ts';
import { citations } from './citations.ts';
import { refuseCode } from './code.ts';
import type { MarkdownContext } from '../context.ts';
import { restoreDirectives } from './directives.ts';
import { resolveLinks, type EntryLink } from './links.ts';
import { numbers } from './figures.ts';
import { refuseLostWords } from './lost-words.ts';
import { parseShallow } from './nesting.ts';
import { requireParagraph } from './one-paragraph.ts';
import { outlineOf, type OutlinePart } from './outline.ts';
import { problemsOf, report, type MarkdownProblem } from './problem.ts';
import { refusePrintedAsTyped } from './printed-as-typed.ts';
import { refuseWithoutWords } from './without-words.ts';
import { walk } from '../walk.ts';
import { writtenPassages, type WrittenPassage } from './prose-blocks.ts';
import { writtenBlocks, type WrittenBlock } from './written-blocks.ts';
import { requireCitations } from './provenance.ts';
import { refuse } from './forbidden-syntax.ts';
import { Placeholders } from './placeholders.ts';
import { quotationsIn, type Quotation } from './quotations.ts';
import { refuseInSignposts, signposts } from './signposts.ts';

export interface ReadOptions {
  /** The file's path under its language, from which its links are read: `articles/what-happened.md`. */
  readonly file: string;
  /** Whether the provenance rule holds here. */
  readonly provenance: boolean;
  /** Whether the whole, or what it begins with, must be one paragraph. */
  readonly line?: 'whole' | 'first' | undefined;
  /** Whether the page lists its figures with their notes, which a figure in the text then opens; false by default. */
  readonly noted?: boolean;
  /** Whether its blocks are wanted as they are written; false by default. */
  readonly written?: boolean;
  /** The language of the words that the interface puts into the text, where the text is in another one. */
  readonly labelled?: string | undefined;
  /** The longer document this text is a part of. */
  readonly within?: Within;
}

/** The place of a text in a document of several. */
export interface Within {
  /** What the fragments of its headings begin with, so that no two in the document are the same. */
  readonly prefix: string;
  /** How many ranks below their own its headings stand. */
  readonly below: number;
}

/** A text that has been understood and not yet set. */
export interface ReadText {
  readonly tree: Root;
  readonly file: VFile;
  readonly placeholders: Placeholders;
  /** Ids of the sources cited, those of figures included, in the order of the text, repeats included. */
  readonly cited: readonly string[];
  readonly passages: readonly WrittenPassage[];
  /** Its blocks as they are written, if they were wanted. */
  readonly blocks: readonly WrittenBlock[];
  /** What it has in double quotation marks; none where the provenance rule does not hold. */
  readonly quotations: readonly Quotation[];
  readonly outline: readonly OutlinePart[];
  readonly links: readonly EntryLink[];
  readonly numbers: readonly string[];
  /** In order of position. Not empty: the text must not be published. */
  readonly problems: readonly MarkdownProblem[];
}

/** Understands a body: the first half of {@link renderMarkdown}, and all that the content check needs. Pure. */
export function readMarkdown(body: string, context: MarkdownContext, options: ReadOptions): ReadText {
  const file = new VFile(body);
  const placeholders = new Placeholders();
  const links: EntryLink[] = [];
  const used: string[] = [];
  const { tree, tooDeep } = parseShallow(body);
  if (tooDeep) report(file, 'nested-too-deep', tree, '', tooDeep);
  restoreDirectives()(tree, file);
  const passages = writtenPassages(tree);
  const outline = outlineOf(tree);
  refuse()(tree, file);
  refuseCharacters()(tree, file);
  refuseLostWords()(tree, file);
  refuseWithoutWords()(tree, file);
  refusePrintedAsTyped(context.sources)(tree, file);
  if (options.line) requireParagraph(options.line)(tree, file);
  if (options.provenance) refuseCode()(tree, file);
  refuseInSignposts()(tree, file);
  resolveLinks(context, options.file, options.within?.prefix ?? '', links)(tree, file);
  const mayQuote = options.provenance && /["“„«]/.test(body);
  const blocks = options.written || mayQuote ? writtenBlocks(tree, file, links) : [];
  const quotations = mayQuote ? quotationsIn(blocks, context.quotes) : [];
  numbers(context, placeholders, options.noted ?? false, options.labelled, used)(tree, file);
  citations(context, placeholders)(tree, file);
  if (options.provenance) requireCitations()(tree, file);
  if (body.includes(':::')) {
    analysis(context.words, placeholders, options.labelled)(tree);
    signposts(context.words, placeholders, options.labelled)(tree);
  }
  const cited = citedIn(tree);
  return {
    tree,
    file,
    placeholders,
    cited,
    passages,
    blocks,
    quotations,
    outline,
    links,
    numbers: used,
    problems: problemsOf(file),
  };
}

function citedIn(tree: Root): readonly string[] {
  const cited: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'placeholder') cited.push(...node.citations.map(({ source }) => source));
  });
  return cited;
}

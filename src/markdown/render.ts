import rehypeSanitize from 'rehype-sanitize';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { toString } from 'mdast-util-to-string';
import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { withoutCitations } from '../model/citations.ts';
import { countWords } from '../model/reading-time.ts';
import { analysis } from './analysis.ts';
import { citations } from './citations.ts';
import type { MarkdownContext } from './context.ts';
import { demote } from './demote.ts';
import { restoreDirectives } from './directives.ts';
import { finish } from './finish.ts';
import { headings, type Heading } from './headings.ts';
import { toHtml } from './html.ts';
import { resolveLinks } from './links.ts';
import { CitationMarks } from './marks.ts';
import { numbers } from './numbers.ts';
import { problemsOf, type MarkdownProblem } from './problem.ts';
import { requireCitations } from './provenance.ts';
import { refuse } from './refuse.ts';
import { allowed } from './sanitise.ts';
import { Slots } from './slots.ts';
import { markTerms } from './terms.ts';

export interface RenderOptions {
  /** The file's path under its language, from which its links are read: `articles/what-happened.md`. */
  readonly file: string;
  /** Whether the provenance rule holds here. */
  readonly provenance: boolean;
  /** Sources already cited above on the same page, in order of use. */
  readonly cited?: readonly string[];
  /** The term whose page this is. */
  readonly selfTerm?: string;
  /** One line: without the paragraph around it. */
  readonly inline?: boolean;
  /** Whether terms are marked; true unless told otherwise. */
  readonly terms?: boolean;
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

export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The sources this text uses, in order, repeats included. */
  readonly citations: readonly string[];
  readonly terms: readonly string[];
  /** `kind/id` of entries linked to, in order. */
  readonly links: readonly string[];
  readonly numbers: readonly string[];
  readonly words: number;
  /** In order of position. Not empty: the HTML must not be published. */
  readonly problems: readonly MarkdownProblem[];
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .freeze();

/** Markdown to HTML, and what it used. Pure: the same body and context give the same result. */
export function renderMarkdown(body: string, context: MarkdownContext, options: RenderOptions): Rendered {
  const file = new VFile(body);
  const slots = new Slots();
  const marks = new CitationMarks(options.cited ?? []);
  const [links, used, terms]: [string[], string[], string[]] = [[], [], []];
  const found: Heading[] = [];
  const prefix = options.within?.prefix ?? '';

  const markdown: Root = parser.parse(file);
  const words = wordsOf(markdown);
  unified()
    .use(restoreDirectives)
    .use(refuse)
    .use(resolveLinks, context, options.file, prefix, links)
    .use(numbers, context, marks, slots, used)
    .use(citations, context, marks, slots)
    .use(options.provenance ? [requireCitations] : [])
    .use(analysis, context.words, slots)
    .runSync(markdown, file);

  const tree = unified()
    .use(remarkRehype)
    .use(rehypeSanitize, allowed)
    .use(finish)
    .use(() => (sanitised: HastRoot) => {
      slots.fill(sanitised);
    })
    .use(headings, context.words, found, prefix)
    .use(options.terms === false ? [] : [[markTerms, context.findMentions, options.selfTerm, terms]])
    .use(demote, options.within?.below ?? 0)
    .runSync(markdown, file) as HastRoot;

  const html = toHtml(tree);
  return {
    html: options.inline ? html.replace(/^<p>|<\/p>$/g, '') : html,
    headings: found,
    citations: marks.added,
    terms,
    links,
    numbers: used,
    words,
    problems: problemsOf(file),
  };
}

function wordsOf(tree: Root): number {
  let words = 0;
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    words += countWords(withoutCitations(toString(node)));
  });
  return words;
}

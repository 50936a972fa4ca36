import { anchors } from '../markdown/render/headings.ts';
import type { MarkdownContext } from '../markdown/context.ts';
import type { OutlinePart } from '../markdown/parse/outline.ts';
import type { EntryLink } from '../markdown/parse/links.ts';
import type { MarkdownProblem, MarkdownSlug, Range } from '../markdown/parse/problem.ts';
import type { WrittenPassage } from '../markdown/parse/prose-blocks.ts';
import { readMarkdown } from '../markdown/parse/parse-body.ts';
import { linkedSentences, type LinkedSentence } from '../markdown/parse/linked-sentences.ts';
import type { Quotation } from '../markdown/parse/quotations.ts';
import { isTextKind } from '../kinds/collections.ts';
import { markdownIn } from '../kinds/fields.ts';
import { textKinds } from '../kinds/kinds.ts';
import type { Entry } from '../story/entry.ts';
import type { Span } from '../story/positions.ts';
import { nearest } from './nearest.ts';
import type { messages } from './rules/markdown.ts';
import type { Finding } from './rules/rule.ts';

type Problem = Finding<keyof typeof messages | 'character-refused' | 'file-crashed'>;

/** One text of an entry, read once: its body, or a line of its front matter that is set as text. */
export interface ParsedText {
  /** As written. */
  readonly text: string;
  readonly passages: readonly WrittenPassage[];
  readonly outline: readonly OutlinePart[];
  readonly links: readonly EntryLink[];
  readonly quotations: readonly Quotation[];
  /** Its sentences that both cite a source and link to an entry. */
  readonly linked: readonly LinkedSentence[];
  /** Where a range of this text is in its file. */
  readonly spanOf: (range: Range) => Span;
}

/** What an entry's texts say and use. */
export interface BodyAnalysis {
  readonly problems: readonly Problem[];
  readonly texts: readonly ParsedText[];
  /** Ids of the sources it cites, figures' included, in order, repeats included. */
  readonly cited: readonly string[];
  /** Ids of the figures it prints. */
  readonly numbers: readonly string[];
  /** The fragments of its headings. */
  readonly fragments: readonly string[];
}

/**
 * Parses and checks the Markdown of an entry: that of its front matter, and its body. A text at which the parser fails is
 * a problem of its file: an error without a name would leave the editor of a thousand files without a clue.
 */
export function parseEntry(entry: Entry, data: unknown, context: MarkdownContext): BodyAnalysis {
  try {
    return analyse(entry, data, context);
  } catch (error) {
    return { problems: [crashed(entry, error)], texts: [], cited: [], numbers: [], fragments: [] };
  }
}

/** The problem that the engine itself fails at an entry. */
export function crashed(entry: Entry, error: unknown): Finding<'file-crashed'> {
  const subject = error instanceof Error ? error.message : String(error);
  return { slug: 'file-crashed', file: entry.file, ...openingOf(entry), subject };
}

function analyse(entry: Entry, data: unknown, context: MarkdownContext): BodyAnalysis {
  const options = {
    file: `${entry.collection}/${entry.id}.md`,
    written: true,
    provenance: isTextKind(entry.collection) && textKinds[entry.collection].needsCitations,
  };
  const sources = [
    ...markdownFields(entry, data).map(({ text, path }) => ({
      text,
      line: 'whole' as const,
      spanOf: ({ start, end }: Range) => entry.locateWithin(path, start, end),
    })),
    {
      text: entry.body,
      line: entry.collection === 'claims' ? ('first' as const) : undefined,
      spanOf: ({ start, end }: Range) => entry.locateBody(start, end),
    },
  ];
  // Only what is checked later is kept: a thousand trees would fill the memory.
  const read = sources.map(({ text, line, spanOf }) => {
    const { blocks, ...found } = readMarkdown(text, context, { ...options, line });
    const { cited, passages, outline, quotations, links, numbers, problems } = found;
    const linked = linkedSentences(blocks, context.words.locale.code);
    return { text, spanOf, passages, outline, quotations, links, linked, numbers, problems, cited };
  });
  const anchor = anchors();
  return {
    texts: read,
    cited: read.flatMap(({ cited }) => cited),
    numbers: read.flatMap(({ numbers }) => numbers),
    fragments: read
      .flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'heading'))
      .map(({ text }) => anchor(text)),
    problems: [
      ...read.flatMap(({ problems, spanOf }) =>
        problems.map((problem) => locate(entry.file, problem, spanOf, context)),
      ),
      ...(needsText(entry) && entry.body.trim() === '' ? [textMissing(entry)] : []),
    ],
  };
}

/** The first line of a text, for what is wrong with the whole of it. */
export function openingOf({ body, locateBody }: Entry): Span {
  const start = Math.max(0, body.search(/\S/));
  const { length } = /^[^\r\n]*/.exec(body.slice(start))?.[0] ?? '';
  return locateBody(start, start + length);
}

/**
 * Where words found in a passage are written: the passage itself, where marks or a citation part them.
 * @param before how often they are found before in the same passage
 */
export function spanOfMatch(
  { text, spanOf }: ParsedText,
  { start, end }: WrittenPassage,
  pattern: RegExp,
  words: string,
  before = 0,
): Span {
  const match = [...text.slice(start, end).matchAll(pattern)].filter(([found]) => found === words)[before];
  return match
    ? spanOf({ start: start + match.index, end: start + match.index + words.length })
    : spanOf({ start, end });
}

function needsText({ collection }: Entry): boolean {
  return isTextKind(collection) && textKinds[collection].needsBody;
}

function textMissing(entry: Entry): Problem {
  return { slug: 'text-missing', file: entry.file, ...openingOf(entry), subject: entry.id };
}

function markdownFields({ collection }: Entry, data: unknown) {
  return isTextKind(collection) ? markdownIn(textKinds[collection].schema, data) : [];
}

function locate(
  file: string,
  { slug, subject, start, end }: MarkdownProblem,
  spanOf: ParsedText['spanOf'],
  context: MarkdownContext,
): Problem {
  const meant = nearest(subject, candidates(slug, context));
  return { slug, file, ...spanOf({ start, end }), subject, ...(meant && { nearest: meant }) };
}

function candidates(slug: MarkdownSlug, context: MarkdownContext): Iterable<string> {
  switch (slug) {
    case 'source-unknown':
      return context.sources;
    case 'number-unknown':
      return context.numbers.keys();
    case 'link-unknown':
      return [...context.targets.keys()].flatMap((key) => [`../${key}.md`, `${key.split('/')[1] ?? ''}.md`]);
    case 'directive-unknown':
      return ['number', 'analysis', 'more'];
    default:
      return [];
  }
}

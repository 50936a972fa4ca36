import type { MarkdownContext } from '../markdown/context.ts';
import type { MarkdownProblem, MarkdownSlug } from '../markdown/problem.ts';
import { renderMarkdown, type Rendered } from '../markdown/render.ts';
import { provenanceHolds, type Article, type Topic } from '../model/story.ts';
import type { Entry } from '../reading/entry.ts';
import type { Position } from '../reading/positions.ts';
import type { DataPath } from '../reading/yaml.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

const maximumSources = 35;

export interface JudgedBody {
  readonly problems: readonly Problem[];
  /** Ids of the sources the entry cites in its text. */
  readonly cited: readonly string[];
}

/** Judges the Markdown of an entry: its body, and the lines of its front matter that are set as text. */
export function judgeBody(entry: Entry, data: unknown, context: MarkdownContext): JudgedBody {
  const file = `${entry.collection}/${entry.id}.md`;
  const provenance = provenanceHolds(entry.collection);
  const lines = linesOf(entry, data).map(({ text, path }) => ({
    path,
    rendered: renderMarkdown(text, context, { file, provenance, inline: true }),
  }));
  const body = renderMarkdown(entry.body, context, { file, provenance });
  const cited = [...lines.map(({ rendered }) => rendered), body].flatMap(({ citations }) => citations);
  const inBody = (problem: MarkdownProblem) => ({
    line: entry.bodyLine + problem.line - 1,
    column: problem.column,
  });
  return {
    cited,
    problems: [
      ...lines.flatMap(({ path, rendered }) => {
        const start = entry.locateText(path);
        return located(entry.file, rendered, (problem) => within(start, problem), context);
      }),
      ...located(entry.file, body, inBody, context),
      ...(needsText(entry) && entry.body.trim() === '' ? [textMissing(entry)] : []),
      ...(entry.collection === 'articles' ? judgeExtent(entry, body.words, new Set(cited).size) : []),
    ],
  };
}

/** A definition stands in the front matter and may be all there is; everything else is its text. */
function needsText({ collection }: Entry): boolean {
  return collection !== 'glossary';
}

function textMissing({ file, bodyLine, id }: Entry): Problem {
  return { slug: 'text-missing', file, at: { line: bodyLine, column: 1 }, subject: id };
}

/** The brief points of an article and the answer of a theme. */
function linesOf({ collection }: Entry, data: unknown): readonly { text: string; path: DataPath }[] {
  if (collection === 'articles') {
    return (data as Article).inBrief.map((text, index) => ({ text, path: ['inBrief', index] }));
  }
  return collection === 'topics' ? [{ text: (data as Topic).summary, path: ['summary'] }] : [];
}

function located(
  file: string,
  { problems }: Rendered,
  at: (problem: MarkdownProblem) => Position,
  context: MarkdownContext,
): readonly Problem[] {
  return problems.map((problem) => {
    const { slug, subject } = problem;
    const meant = nearest(subject, candidates(slug, context));
    return { slug, file, at: at(problem), subject, ...(meant && { nearest: meant }) };
  });
}

function candidates(slug: MarkdownSlug, context: MarkdownContext): Iterable<string> {
  if (slug === 'source-unknown') return context.sources;
  if (slug === 'number-unknown') return context.numbers.keys();
  if (slug === 'link-unknown') return [...context.targets.keys()].map((key) => `../${key}.md`);
  return [];
}

function within(start: Position, { line, column }: MarkdownProblem): Position {
  return line === 1
    ? { line: start.line, column: start.column + column - 1 }
    : { line: start.line + line - 1, column };
}

function judgeExtent(entry: Entry, words: number, sources: number): readonly Problem[] {
  const at = { line: entry.bodyLine, column: 1 };
  return [
    ...(words < 600 || words > 1100
      ? [{ slug: 'length-unusual' as const, file: entry.file, at, subject: String(words) }]
      : []),
    ...(sources > maximumSources
      ? [{ slug: 'sources-too-many' as const, file: entry.file, at, subject: String(sources) }]
      : []),
  ];
}

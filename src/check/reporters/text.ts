import path from 'node:path';
import { fill } from '../../i18n/words.ts';
import type { CheckLanguage, InEach } from '../../model/localised.ts';
import type { Span } from '../../story/positions.ts';
import { countProblems, orderProblems, type Problem } from '../problem.ts';
import { visible, visibleLine } from '../visible.ts';
import { count, wordProblem } from '../wording.ts';

/** What the report needs besides the problems. */
export interface ReportOptions {
  /** The content folder as the editor would type it. */
  readonly directory: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly language: CheckLanguage;
}

/** How much of a line is shown: what lies before the fault, and at most this much in all. */
const [before, widest] = [60, 100];

/**
 * The problems as an editor reads them, file by file: file:line:column, the line itself with the fault underlined, what,
 * why, and what to do. Ends with one line that counts errors and warnings.
 */
export function reportProblems(problems: readonly Problem[], options: ReportOptions): string {
  const files = Map.groupBy(orderProblems(problems), ({ file }) => file);
  const groups = [...files].map(([file, found]) => {
    const lines = options.texts.get(file)?.split(/\r\n|\r|\n/) ?? [];
    return [heading(file, found, options), ...found.map((problem) => describe(problem, lines, options))].join(
      '\n\n',
    );
  });
  return [...groups, summarise(problems, options)].join('\n\n');
}

function summarise(problems: readonly Problem[], { language }: ReportOptions): string {
  const { errors, warnings } = countProblems(problems);
  if (problems.length === 0) return inOrder[language];
  const counts = [count(errors, 'error', language), count(warnings, 'warning', language)];
  return fill(inContent[language], { counts: counts.join(', ') });
}

const inOrder: InEach = { en: 'The content is in order.', fr: 'Le contenu est en ordre.' };
const inContent: InEach = { en: '{counts} in the content.', fr: '{counts} dans le contenu.' };
const severities: Readonly<Record<'error' | 'warning', InEach>> = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
};

function heading(file: string, problems: readonly Problem[], { directory, language }: ReportOptions): string {
  const { errors, warnings } = countProblems(problems);
  const counts = [
    ...(errors ? [count(errors, 'error', language)] : []),
    ...(warnings ? [count(warnings, 'warning', language)] : []),
  ];
  return `== ${visible(path.join(directory, file))}${language === 'fr' ? '\u202F' : ''}: ${counts.join(', ')}`;
}

function describe(
  problem: Problem,
  lines: readonly string[],
  { directory, language }: ReportOptions,
): string {
  const { slug, file, at } = problem;
  const { severity, what, why, fix } = wordProblem(problem, language);
  return [
    `${visible(path.join(directory, file))}:${String(at.line)}:${String(at.column)}  ${severities[severity][language]}  ${slug}`,
    ...frame(lines[at.line - 1], problem),
    `  ${what}`,
    `  ${why}`,
    `  ${fix}`,
  ].join('\n');
}

/** The line at fault, cut to a window around the fault, which is underlined as far as it is on that line. */
function frame(line: string | undefined, { at, end }: Span): string[] {
  const written = line && visibleLine(line);
  if (!written) return [];
  const from = Math.max(0, at.column - before);
  const shown = written.slice(from, from + widest);
  const last = end.line > at.line ? written.trimEnd().length + 1 : end.column;
  const under = written.slice(at.column - 1, Math.min(last - 1, from + widest));
  const gutter = `  ${String(at.line)} | `;
  const cut = from > 0 ? '…' : '';
  return [
    `${gutter}${cut}${shown}${written.length > from + widest ? '…' : ''}`,
    `${' '.repeat(gutter.length)}${blank(cut + written.slice(from, at.column - 1))}${'^'.repeat(Math.max(1, widthOf(under)))}`,
  ];
}

/** As wide as a text, and empty: a tab stays a tab, so that the line below is right wherever tabs stop. */
function blank(text: string): string {
  return [...text].map((character) => (character === '\t' ? '\t' : ' '.repeat(widthOf(character)))).join('');
}

/** Columns in a terminal: a combining mark takes none, an East Asian character or an emoji two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => {
    if (/[\p{M}\u200B-\u200F]/u.test(character)) return sum;
    return sum + (wide.test(character) ? 2 : 1);
  }, 0);
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;

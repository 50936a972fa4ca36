import path from 'node:path';
import type { Verdict } from '../../check/check.ts';
import { isError } from '../../check/problem.ts';
import { count, wordProblem } from '../../check/wording.ts';
import { fill } from '../../i18n/words.ts';
import type { InEach } from '../../model/localised.ts';
import { escapeHtml } from '../../model/text/escape-html.ts';

/** What Vite's client takes as `err` of `{ type: 'error', err }`, with the fields that Astro's overlay adds to it. */
export interface OverlayError {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly hint: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
  readonly highlightedCode: string;
  readonly stack: string;
}

/**
 * The message that shows an error in the browser. Astro would read and colour the file anew, in the language that its name
 * ends with, and fail at one that it does not know; it leaves alone what says that this is done.
 */
export function overlayMessage(err: OverlayError) {
  return { type: 'error' as const, err, __isEnhancedAstroErrorPayload: true };
}

/**
 * The first error of a verdict as the development server's overlay shows it, and the whole report below it. Astro's
 * overlay sets message, hint and code as HTML, so they are escaped here; the others are set as text.
 * @param directory the content folder, absolute: the overlay opens the file in an editor
 * @returns undefined when nothing stops a build.
 */
export function overlayError(
  { problems, report, reading, language }: Verdict,
  directory: string,
): OverlayError | undefined {
  const errors = problems.filter(isError);
  const [first] = errors;
  if (!first) return undefined;
  const { what, why, fix } = wordProblem(first, language);
  const text = reading.texts.get(first.file) ?? '';
  return {
    name: first.slug,
    title: fill(inContent[language], { errors: count(errors.length, 'error', language) }),
    message: escapeHtml(`${what}\n${why}`),
    hint: escapeHtml(fix),
    loc: { file: path.join(directory, first.file), ...first.at },
    frame: text.split(/\r?\n/)[first.at.line - 1] ?? '',
    highlightedCode: codeOf(text, first.at.line),
    stack: report,
  };
}

const inContent: InEach = { en: '{errors} in the content', fr: '{errors} dans le contenu' };

/** The file as the overlay expects code: `<span class="line error-line">` marks the line at fault. */
function codeOf(text: string, line: number): string {
  const lines = text
    .split(/\r?\n/)
    .map(
      (written, index) =>
        `<span class="line${index + 1 === line ? ' error-line' : ''}">${escapeHtml(written)}</span>`,
    );
  return `<pre class="shiki"><code>${lines.join('\n')}</code></pre>`;
}

import { toHtml } from './to-html.ts';
import { CitationMarks } from './citation-marks.ts';
import { renderMarkdown, type Rendered, type RenderOptions } from './render.ts';
import type { MarkdownContext } from '../context.ts';
import { citationMarkId, numberCitations } from '../../model/text/citations.ts';

/** A source as a page lists it: its number, and the fragments of the places where it is used. */
export interface PageSource {
  readonly id: string;
  readonly number: number;
  readonly uses: readonly string[];
}

/**
 * The texts of one page, set one after another, with one numbering of sources. What was used adds up: sources, terms
 * and figures are listed at the end of the page.
 */
export class PageText {
  readonly #context: MarkdownContext;
  #cited: readonly string[] = [];
  readonly #terms = new Set<string>();
  readonly #numbers = new Set<string>();
  readonly #links = new Set<string>();

  constructor(context: MarkdownContext) {
    this.#context = context;
  }

  /**
   * Sets a text below those before it.
   * @throws Error when the text breaks a rule; the gate has reported it with its place before.
   */
  set(
    body: string,
    options: Omit<RenderOptions, 'cited' | 'provenance'> & { provenance?: boolean },
  ): Rendered {
    const rendered = renderMarkdown(body, this.#context, {
      provenance: true,
      ...options,
      cited: this.#cited,
    });
    const [problem] = rendered.problems;
    if (problem) throw new Error(`${options.file}: ${problem.slug}, ${problem.subject}`);
    this.#cited = [...this.#cited, ...rendered.citations];
    for (const term of rendered.terms) this.#terms.add(term);
    for (const number of rendered.numbers) this.#numbers.add(number);
    for (const link of rendered.links) this.#links.add(link);
    return rendered;
  }

  /** The mark of sources that stand in data and not in a text, as HTML. */
  cite(sources: readonly string[]): string {
    const marks = new CitationMarks(this.#cited);
    const html = toHtml(marks.mark(sources.map((source) => ({ source }))));
    this.#cited = [...this.#cited, ...marks.added];
    return html;
  }

  /** The sources used so far, in the order of their numbers. */
  get sources(): readonly PageSource[] {
    return [...numberCitations(this.#cited)].map(([id, number]) => ({
      id,
      number,
      uses: this.#cited.filter((cited) => cited === id).map((_, index) => citationMarkId(number, index + 1)),
    }));
  }

  get terms(): ReadonlySet<string> {
    return this.#terms;
  }

  get numbers(): ReadonlySet<string> {
    return this.#numbers;
  }

  /** `kind/id` of the entries linked to. */
  get links(): ReadonlySet<string> {
    return this.#links;
  }
}

import type { Words } from '../../i18n/en.ts';
import { PageCitations, withMarks, type PageSource, type TranslatedSource } from './citation-marks.ts';
import type { Rendered } from './render.ts';

/**
 * The texts of one page, added one after another, with one numbering of sources. What was used adds up: sources, terms
 * and figures are listed at the end of the page.
 */
export class PageText {
  readonly #citations: PageCitations;
  readonly #terms = new Set<string>();
  readonly #numbers = new Set<string>();
  readonly #links = new Set<string>();
  readonly #translated: TranslatedSource[] = [];

  /** @param words of the page's language */
  constructor({ lists }: Pick<Words, 'lists'>) {
    this.#citations = new PageCitations(lists.comma);
  }

  /** Adds a text below those before it. @returns its HTML, its sources numbered */
  add(rendered: Rendered): string {
    for (const term of rendered.terms) this.#terms.add(term);
    for (const number of rendered.numbers) this.#numbers.add(number);
    for (const link of rendered.links) this.#links.add(link);
    this.#translated.push(...rendered.translated);
    return withMarks(rendered.html, (mark) => this.#citations.mark(mark));
  }

  /** The mark of sources that stand in data and not in a text, as HTML. */
  cite(sources: readonly string[]): string {
    return this.#citations.mark(sources.map((source) => ({ source })));
  }

  /** A text of this page as its feed shows it, with the numbers it has here. */
  inFeed({ feed }: Rendered, page: string): string {
    return withMarks(feed, (mark) => this.#citations.feedMark(mark, page));
  }

  /** The sources used so far, in the order of their numbers. */
  get sources(): readonly PageSource[] {
    return this.#citations.sources;
  }

  /** The sources quoted in a translation, repeats included. */
  get translated(): readonly TranslatedSource[] {
    return this.#translated;
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

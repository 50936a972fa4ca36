import type { Citation } from '../../model/text/citations.ts';
import { toHtml } from './to-html.ts';

/**
 * HTML whose marks of citations are still open. Sources are numbered by the page, so that a text is rendered once and
 * its marks are written by each page that shows it.
 */
export interface CitedHtml {
  /** The HTML between the marks: one part more than there are marks. */
  readonly parts: readonly string[];
  /** What each mark cites, in the order of the text. */
  readonly marks: readonly (readonly Citation[])[];
}

/** A source as a page lists it, with its number. */
export interface PageSource {
  readonly id: string;
  readonly number: number;
}

/** A source that is quoted in a translation. */
export interface TranslatedSource {
  readonly id: string;
  /** Whether we translated it. */
  readonly ours: boolean;
}

const openMark = /<sup(?: class="cite")? data-mark="([\d ]+)"><\/sup>/;

/**
 * Divides rendered HTML at its open marks: `<p>It walks.<sup class="cite" data-mark="0 1"></sup></p>`. Text cannot hold
 * one, since its `<` is escaped.
 * @param marks what each mark cites, by its number
 */
export function divideAtMarks(html: string, marks: readonly (readonly Citation[])[]): CitedHtml {
  const pieces = html.split(openMark);
  return {
    parts: pieces.filter((_, index) => index % 2 === 0),
    marks: pieces.filter((_, index) => index % 2 === 1).map((numbers) => together(numbers, marks)),
  };
}

/** What several marks cite, each once. */
function together(numbers: string, marks: readonly (readonly Citation[])[]): readonly Citation[] {
  const all = numbers.split(' ').flatMap((number) => marks[Number(number)] ?? []);
  return [...new Map(all.map((one) => [`${one.source} ${one.locator ?? ''}`, one])).values()];
}

/** Puts the marks that `write` makes into HTML. */
export function withMarks({ parts, marks }: CitedHtml, write: (mark: readonly Citation[]) => string): string {
  return parts.map((part, index) => part + (marks[index] ? write(marks[index]) : '')).join('');
}

/**
 * The citations of one page: numbers each source at its first use. `[@a; @b, para. 3]` becomes
 * `<sup class="cite"><a href="#s1" role="doc-noteref">1</a>, <a href="#s2" role="doc-noteref">2</a> (para. 3)</sup>`.
 */
export class PageCitations {
  readonly #numbers = new Map<string, number>();
  readonly #comma: string;

  /** @param comma between two numbers, as the page's language writes it */
  constructor(comma: string) {
    this.#comma = comma;
  }

  /** The mark of sources cited together, in the order of their numbers. */
  mark(citations: readonly Citation[]): string {
    const links = citations.map((citation) => ({ number: this.#number(citation.source), ...citation }));
    const written = links.map(({ number, locator }) => {
      const link = `<a href="#s${String(number)}" role="doc-noteref">${String(number)}</a>`;
      return { number, html: link + inBrackets(locator) };
    });
    return `<sup class="cite">${this.#inOrder(written)}</sup>`;
  }

  /** The same mark for a feed, whose links lead to the sources on the page. */
  feedMark(citations: readonly Citation[], page: string): string {
    const links = citations.map(({ source, locator }) => {
      const number = this.#number(source);
      return {
        number,
        html: `<a href="${page}#s${String(number)}">${String(number)}</a>${inBrackets(locator)}`,
      };
    });
    return `<sup>${this.#inOrder(links)}</sup>`;
  }

  /** The sources cited so far, in the order of their numbers. */
  get sources(): readonly PageSource[] {
    return [...this.#numbers].map(([id, number]) => ({ id, number }));
  }

  #inOrder(links: readonly { readonly number: number; readonly html: string }[]): string {
    return [...links]
      .sort((a, b) => a.number - b.number)
      .map(({ html }) => html)
      .join(this.#comma);
  }

  #number(source: string): number {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, number);
    return number;
  }
}

function inBrackets(locator: string | undefined): string {
  return locator ? toHtml({ type: 'text', value: ` (${locator})` }) : '';
}

import type { Element } from 'hast';
import { h } from 'hastscript';
import { citationMarkId, numberCitations, type Citation } from '../../model/text/citations.ts';

/**
 * The marks of one page: gives each source its number at first use, and each use its own id.
 * `[@a; @b, para. 3]` becomes `<sup class="cite"><a id="c1" href="#s1">1</a>, <a id="c2" href="#s2">2</a> (para. 3)</sup>`.
 */
export class CitationMarks {
  readonly #numbers: Map<string, number>;
  readonly #uses = new Map<string, number>();
  readonly #added: string[] = [];

  /** @param cited uses that stand earlier on the page, in order */
  constructor(cited: readonly string[]) {
    this.#numbers = new Map(numberCitations(cited));
    for (const source of cited) this.#uses.set(source, (this.#uses.get(source) ?? 0) + 1);
  }

  /** The uses marked here, in order, repeats included. */
  get added(): readonly string[] {
    return this.#added;
  }

  /** The mark of sources cited together, in the order of their numbers. */
  mark(citations: readonly Citation[]): Element {
    const links = citations.map((citation) => this.#link(citation));
    links.sort((a, b) => a.number - b.number);
    return h(
      'sup.cite',
      links.flatMap(({ content }, index) => [...(index > 0 ? [', '] : []), ...content]),
    );
  }

  #link({ source, locator }: Citation): { number: number; content: (Element | string)[] } {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
    const use = (this.#uses.get(source) ?? 0) + 1;
    this.#numbers.set(source, number);
    this.#uses.set(source, use);
    this.#added.push(source);
    const properties = { id: citationMarkId(number, use), href: `#s${String(number)}`, role: 'doc-noteref' };
    return {
      number,
      content: [h('a', properties, String(number)), ...(locator ? [` (${locator})`] : [])],
    };
  }
}

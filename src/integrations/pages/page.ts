import { oneLine } from '../../model/text/one-line.ts';
import { tokensOf, type Token } from './tokens.ts';

const attributes = /\s([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * A finished page, read once: its elements in document order. Steps change it in place; what they leave alone comes out
 * exactly as it was written. It reads HTML as this site writes it, in which each element that is not void has an end
 * tag, and takes a fifth of the time of a parser that has to understand everything.
 */
export class Page {
  /** The page as it was built, whatever the steps have changed since. */
  readonly html: string;
  readonly elements: readonly PageElement[];
  /** All of its source, in order. */
  readonly tokens: readonly Token[];

  /** @throws Error when an end tag does not close the element that is open. */
  constructor(html: string) {
    this.html = html;
    this.tokens = tokensOf(html);
    this.elements = elementsOf(this.tokens);
  }

  /** The elements of a name that no step has removed. */
  named(name: string): readonly PageElement[] {
    return this.elements.filter((element) => element.name === name && !element.isRemoved);
  }

  /** The elements that carry an attribute and that no step has removed. */
  having(attribute: string): readonly PageElement[] {
    if (!this.html.includes(attribute)) return [];
    return this.elements.filter((element) => element.attribute(attribute) !== undefined);
  }

  /** The page with everything that was changed. */
  toString(): string {
    return this.tokens.map(({ source }) => source).join('');
  }
}

/** An element of a page: the tokens from its start tag to its end tag. */
export class PageElement {
  readonly name: string;
  readonly #tokens: readonly Token[];
  readonly #first: number;
  readonly #last: number;
  #removed = false;

  constructor(tokens: readonly Token[], first: number, last: number) {
    this.name = tokens[first]?.name ?? '';
    this.#tokens = tokens;
    this.#first = first;
    this.#last = last;
  }

  /** The value of an attribute as a browser reads it, or undefined. */
  attribute(name: string): string | undefined {
    if (!this.startTag.includes(name)) return undefined;
    for (const [, key, double, single, bare] of this.startTag.matchAll(attributes))
      if (key === name) return decoded(double ?? single ?? bare ?? '');
    return undefined;
  }

  /** What is between its tags, as it is now. */
  get source(): string {
    return this.#tokens
      .slice(this.#first + 1, this.#last)
      .map(({ source }) => source)
      .join('');
  }

  /** Its words, as one line. */
  get words(): string {
    const texts = this.#tokens.slice(this.#first + 1, this.#last).filter(({ kind }) => kind === 'text');
    return oneLine(decoded(texts.map(({ source }) => source).join('')));
  }

  /** Whether a step has removed or replaced it. */
  get isRemoved(): boolean {
    return this.#removed || this.startTag === '';
  }

  /** Replaces the text of a style or a script. */
  setText(text: string): void {
    this.#write(this.#first + 1, this.#last, text);
  }

  remove(): void {
    this.replace('');
  }

  /** Replaces the whole element; the steps that follow do not see what came in its place. */
  replace(html: string): void {
    this.#removed = true;
    this.#write(this.#first, this.#last + 1, html);
  }

  /** Writes before what is between its tags. */
  prepend(html: string): void {
    this.startTag += html;
  }

  /** Replaces the first occurrence of a text between its tags that no tag parts. */
  fill(text: string, value: string): void {
    const token = this.#tokens
      .slice(this.#first + 1, this.#last)
      .find(({ kind, source }) => kind === 'text' && source.includes(text));
    if (token) token.source = token.source.replace(text, () => value);
  }

  /** Gives an attribute another value, or removes it. The value must be safe within quotes. */
  setAttribute(name: string, value: string | undefined): void {
    this.startTag = this.startTag.replace(attributes, (written, key: string) =>
      key !== name ? written : value === undefined ? '' : ` ${name}="${value}"`,
    );
  }

  /** Removes the attributes whose name matches. */
  removeAttributes(pattern: RegExp): void {
    this.startTag = this.startTag.replace(attributes, (written, key: string) =>
      pattern.test(key) ? '' : written,
    );
  }

  get startTag(): string {
    return this.#tokens[this.#first]?.source ?? '';
  }

  set startTag(source: string) {
    const token = this.#tokens[this.#first];
    if (token) token.source = source;
  }

  #write(from: number, to: number, html: string): void {
    this.#tokens.slice(from, to).forEach((token, index) => {
      token.source = index === 0 ? html : '';
    });
  }
}

function elementsOf(tokens: readonly Token[]): readonly PageElement[] {
  const elements: PageElement[] = [];
  const open: { readonly name: string; readonly first: number; readonly place: number }[] = [];
  tokens.forEach(({ kind, name }, index) => {
    if (kind === 'start' || kind === 'void') {
      const place = elements.push(new PageElement(tokens, index, index)) - 1;
      if (kind === 'start') open.push({ name, first: index, place });
    } else if (kind === 'end') {
      const element = open.pop();
      if (element?.name !== name)
        throw new Error(`</${name}> closes ${element ? `<${element.name}>` : 'nothing'}`);
      elements[element.place] = new PageElement(tokens, element.first, index);
    }
  });
  return elements;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** Text with its character references resolved: the numeric ones, and those names that templates use. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (written, hex?: string, decimal?: string, name?: string) =>
      hex !== undefined
        ? String.fromCodePoint(parseInt(hex, 16))
        : decimal !== undefined
          ? String.fromCodePoint(Number(decimal))
          : (named[name ?? ''] ?? written),
  );
}

/** What is parsed: Markdown to a syntax tree (mdast), YAML to its data. */
type Syntax = 'markdown' | 'yaml';

/** The results of one process. Integrations and pages are loaded as two copies of this module, so it hangs on the process. */
const shared = globalThis as typeof globalThis & { parsedTexts?: ParsedTexts };

/**
 * What parsing gave, as JSON, by the text itself. The content check and the pages need the same trees, and parsing takes
 * twenty times as long as reading its result. Only results that JSON holds completely may be kept.
 */
export class ParsedTexts {
  readonly #known = new Map<string, string>();
  readonly #used = new Map<string, string>();
  #grown = false;

  /** @param file what `toString` gave; a file of another form is as good as none */
  constructor(file = '') {
    const lines = file.split('\n');
    for (let index = 0; index + 1 < lines.length; index += 2)
      this.#known.set(lines[index] ?? '', lines[index + 1] ?? '');
  }

  /** A fresh copy of a result, or undefined. */
  get(syntax: Syntax, text: string): unknown {
    const key = keyOf(syntax, text);
    const json = this.#used.get(key) ?? this.#known.get(key);
    if (json === undefined) return undefined;
    this.#used.set(key, json);
    return JSON.parse(json) as unknown;
  }

  set(syntax: Syntax, text: string, result: unknown): void {
    this.#used.set(keyOf(syntax, text), JSON.stringify(result));
    this.#grown = true;
  }

  /** Forgets what nobody has asked for since the last time. @returns whether a file written before is out of date */
  forgetUnused(): boolean {
    const changed = this.#grown || [...this.#known.keys()].some((key) => !this.#used.has(key));
    this.#grown = false;
    this.#known.clear();
    for (const [key, json] of this.#used) this.#known.set(key, json);
    this.#used.clear();
    return changed;
  }

  /** Two lines for each text: text and result. */
  toString(): string {
    return [...new Map([...this.#known, ...this.#used])].map(([key, json]) => `${key}\n${json}\n`).join('');
  }
}

/** From now on results are kept here; undefined: no more. */
export function keepParsed(texts: ParsedTexts | undefined): void {
  if (texts) shared.parsedTexts = texts;
  else delete shared.parsedTexts;
}

/** The result kept for a text, or undefined. */
export function parsedBefore(syntax: Syntax, text: string): unknown {
  return shared.parsedTexts?.get(syntax, text);
}

export function rememberParsed(syntax: Syntax, text: string, result: unknown): void {
  shared.parsedTexts?.set(syntax, text, result);
}

/** A key is one line: the text as JSON. */
function keyOf(syntax: Syntax, text: string): string {
  return syntax + JSON.stringify(text);
}

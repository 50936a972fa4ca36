/** A piece of a page's source: a tag, the text up to the next one, or a comment or doctype. */
export interface Token {
  readonly kind: 'start' | 'void' | 'end' | 'text' | 'other';
  /** The tag's name in lower case; empty for what is not a tag. */
  readonly name: string;
  /** As written; a step may replace it. */
  source: string;
}

/** A tag with its attributes, or a comment, or a doctype. */
const tagOrComment =
  /<(\/?)([a-z][^\s/>]*)(?=[\s/>])((?:[^"'>]|"[^"]*"|'[^']*')*)>|<!--[^]*?-->|<![a-z][^>]*>/gi;

/** Elements without an end tag (https://html.spec.whatwg.org/multipage/syntax.html#void-elements). */
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose content is text whatever it looks like. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'noscript']);

/** A page's source in pieces, which together are exactly the source. */
export function tokensOf(html: string): readonly Token[] {
  const tokens: Token[] = [];
  let done = 0;
  // Raw text is in one token even where it is empty, so that it can be replaced.
  const text = (end: number, always = false) => {
    if (end > done || always) tokens.push({ kind: 'text', name: '', source: html.slice(done, end) });
    done = end;
  };
  const pattern = new RegExp(tagOrComment);
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const [source, slash, written] = match;
    text(match.index);
    done = pattern.lastIndex;
    const name = written?.toLowerCase() ?? '';
    tokens.push({ kind: kindOf(name, slash === '/', source), name, source });
    if (slash || !rawText.has(name)) continue;
    const end = html.indexOf(`</${name}`, done);
    text(end === -1 ? html.length : end, true);
    pattern.lastIndex = done;
  }
  text(html.length);
  return tokens;
}

function kindOf(name: string, closes: boolean, source: string): Token['kind'] {
  if (name === '') return 'other';
  if (closes) return 'end';
  // In drawings an element without content closes itself.
  return voids.has(name) || source.endsWith('/>') ? 'void' : 'start';
}

import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../i18n/words.ts';
import type { Words } from '../../i18n/en.ts';
import type { FindMentions, Mention } from '../../model/glossary/mention-finder.ts';
import { oneLine } from '../../model/text/one-line.ts';
import { quotations } from '../../model/text/quotations.ts';
import { replace } from '../walk.ts';

/** Running text goes on over what is within these. */
const blocks = new Set(['p', 'li', 'td', 'dd', 'dt']);

const untouched = new Set(['a', 'blockquote', 'button', 'code', 'h2', 'h3', 'pre', 'q', 'sup', 'th']);

/** The pieces of a term between which a line may break: as many words as fit into twelve signs, and at least one. */
const pieces = /(?=\S).{1,12}(?=\s|$)|\S+/gsu;

export interface TermMarking {
  /** The term whose own page this is, not marked. */
  readonly self?: string | undefined;
  /** Terms that the section has marked before this text. */
  readonly marked?: Iterable<string> | undefined;
  /** The language of what a button is called, where the text is in another one. */
  readonly lang?: string | undefined;
  /** Receives the id of each term marked, in order of first mention. */
  readonly found: string[];
}

/**
 * Marks the first mention of each term in each section: `Keeper` becomes
 * `<span class="term">Keeper<button type="button" popovertarget="t-keeper" aria-label="Definition: Keeper"></button></span>`.
 * The word stays text; the button lies over it and opens the definition that the page lists. Never in headings, links,
 * quotations or code. A section begins at a heading, and a quotation ends with its block at the latest.
 */
export function markTerms(
  findMentions: FindMentions,
  words: Words,
  { self, marked, lang, found }: TermMarking,
) {
  return (tree: Root): void => {
    let inSection = new Set(marked);
    let readQuotations = quotations();
    replace(tree, (node) => {
      if (node.type === 'element') {
        if (/^h[23]$/.test(node.tagName)) inSection = new Set();
        if (blocks.has(node.tagName)) readQuotations = quotations();
        return isUntouched(node) ? [node] : undefined;
      }
      if (node.type !== 'text') return undefined;
      const isQuoted = readQuotations(node.value);
      return split(node, ({ id, start, end }) => {
        if (id === self || inSection.has(id) || isQuoted(start) || isQuoted(end)) return false;
        inSection.add(id);
        if (!found.includes(id)) found.push(id);
        return true;
      });
    });
  };

  function split(node: Text, isMarked: (mention: Mention) => boolean): ElementContent[] {
    const parts: ElementContent[] = [];
    let done = 0;
    const mentions = findMentions(node.value);
    for (const [index, mention] of mentions.entries()) {
      if (!isMarked(mention)) continue;
      const { id, start } = mention;
      const end = endWithBrackets(node.value, mention, mentions[index + 1]);
      parts.push({ type: 'text', value: node.value.slice(done, start) });
      parts.push(...mark(node.value.slice(start, end), id, words, lang));
      done = end;
    }
    return [...parts, { type: 'text', value: node.value.slice(done) }];
  }
}

/** A figure's wording has a button of its own, and a signpost is no text of the author's. */
function isUntouched({ tagName, properties }: Element): boolean {
  const classes = properties['className'];
  const isOwn = Array.isArray(classes) && (classes.includes('figure') || classes.includes('more'));
  return untouched.has(tagName) || isOwn;
}

/** A short form in brackets after the full one belongs to it: `Brotherhood of the Lamp (BOTL)`. */
function endWithBrackets(text: string, { id, end }: Mention, next: Mention | undefined): number {
  const isShortForm = next?.id === id && text.slice(end, next.start) === ' (' && text[next.end] === ')';
  return isShortForm ? next.end + 1 : end;
}

/**
 * A button cannot lie over two lines. So a term of several words is set in pieces that may stand on lines of their own, each
 * with a button over it: `<span class="term-parts"><span class="term">Brotherhood<button ...></span> <span class="term">of the
 * Lamp<button ...></span></span>`. Only the first is reached by keyboard and heard.
 */
function mark(text: string, id: string, words: Words, lang: string | undefined): ElementContent[] {
  const label = fill(words.glossary.definition, { term: oneLine(text) });
  const parts: ElementContent[] = [];
  let done = 0;
  for (const { index, 0: piece } of text.matchAll(pieces)) {
    const heard = done === 0 ? { ariaLabel: label, lang } : { ariaHidden: 'true', tabIndex: -1 };
    const button = h('button', { type: 'button', popoverTarget: `t-${id}`, ...heard });
    if (index > done) parts.push({ type: 'text', value: text.slice(done, index) });
    parts.push(h('span.term', piece, button));
    done = index + piece.length;
  }
  return parts.length > 1 ? [h('span.term-parts', parts)] : parts;
}

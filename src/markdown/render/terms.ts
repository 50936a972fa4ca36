import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../i18n/words.ts';
import type { Words } from '../../i18n/en.ts';
import type { FindMentions, Mention } from '../../model/glossary/mention-finder.ts';
import { quotations } from '../../model/text/quotations.ts';
import { replace } from '../walk.ts';

/** Running text goes on over what is within these. */
const blocks = new Set(['p', 'li', 'td', 'dd', 'dt']);

const untouched = new Set(['a', 'blockquote', 'button', 'code', 'h2', 'h3', 'pre', 'q', 'sup', 'th']);

/** The longest stretch, in UTF-16 units, that is kept on one line: it fits a column of a phone 320 px wide. */
const longestOnOneLine = 24;

export interface TermMarking {
  /** The term whose own page this is, not marked. */
  readonly self?: string | undefined;
  /** Terms that the section has marked before this text. */
  readonly marked?: Iterable<string> | undefined;
  /** Receives the id of each term marked, in order of first mention. */
  readonly found: string[];
}

/**
 * Marks the first mention of each term in each section: `Keeper` becomes
 * `<span class="term">Keeper<button type="button" popovertarget="t-keeper" aria-label="Definition: Keeper"></button></span>`.
 * The word stays text; the button lies over it and opens the definition that the page lists. Never in headings, links,
 * quotations or code. A section begins at a heading, and a quotation ends with its block at the latest.
 */
export function markTerms(findMentions: FindMentions, words: Words, { self, marked, found }: TermMarking) {
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
    for (const mention of findMentions(node.value)) {
      if (!isMarked(mention)) continue;
      const { id, start, end } = mention;
      parts.push({ type: 'text', value: node.value.slice(done, start) });
      parts.push(...mark(node.value.slice(start, end), id, words));
      done = end;
    }
    return [...parts, { type: 'text', value: node.value.slice(done) }];
  }
}

/** A figure's wording has a button of its own. */
function isUntouched({ tagName, properties }: Element): boolean {
  const classes = properties['className'];
  return untouched.has(tagName) || (Array.isArray(classes) && classes.includes('figure'));
}

/**
 * A button cannot lie over two lines. What is too long for one wraps before its last words, and the button lies over
 * those: `<span class="term-lead">Brotherhood of </span><span class="term">the Keepers of the Lamp<button ...>`.
 */
function mark(text: string, id: string, words: Words): ElementContent[] {
  const kept = text.length > longestOnOneLine ? (/(?<=\s)\S.{0,23}$/su.exec(text)?.index ?? 0) : 0;
  const button = h('button', {
    type: 'button',
    popoverTarget: `t-${id}`,
    ariaLabel: fill(words.glossary.definition, { term: text.replace(/\s+/g, ' ') }),
  });
  return [
    ...(kept > 0 ? [h('span.term-lead', text.slice(0, kept))] : []),
    h('span.term', text.slice(kept), button),
  ];
}

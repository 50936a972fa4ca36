import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * The words of a text set by `renderMarkdown`, without the marks of its citations, for places that hold no HTML:
 * `<p>It is lit.<sup class="cite">…</sup></p>` becomes `It is lit.`
 */
export function plainText(html: string): string {
  return wordsOf(parseFragment(html)).replace(/\s+/g, ' ').trim();
}

function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || isMark(node)) return '';
  const words = node.childNodes.map(wordsOf).join('');
  return 'tagName' in node && blocks.has(node.tagName) ? `${words} ` : words;
}

const blocks = new Set(['p', 'li', 'td', 'th', 'div', 'blockquote', 'br']);

function isMark(node: DefaultTreeAdapterTypes.Node): boolean {
  return 'attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value === 'cite');
}

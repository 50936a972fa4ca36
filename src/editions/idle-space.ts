import { edited, elementsOf, type Edit } from './html.ts';

/** Elements that stand on lines of their own whatever the styles: space beside them is never seen. */
const blocks = new Set([
  ...['html', 'head', 'body', 'meta', 'link', 'title', 'style', 'script'],
  ...[
    'main',
    'article',
    'section',
    'header',
    'footer',
    'nav',
    'h1',
    'h2',
    'h3',
    'p',
    'ol',
    'ul',
    'dl',
    'dt',
    'dd',
  ],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

/**
 * A page without the space that templates leave between blocks. It is never shown, and a page has to come in one round
 * trip. Space between words, within text that is kept as written, and between items of a list stays.
 */
export function withoutIdleSpace(html: string): string {
  const edits = elementsOf(html).flatMap((parent): Edit[] => {
    if (parent.tagName === 'pre') return [];
    return parent.childNodes.flatMap((node, index, siblings): Edit[] => {
      const at = node.sourceCodeLocation;
      // A reader of HTML moves space from behind </body> to before it: what stands in between is not space.
      if (node.nodeName !== '#text' || !at || html.slice(at.startOffset, at.endOffset).trim() !== '')
        return [];
      const beside = [siblings[index - 1], siblings[index + 1]].map((sibling) => sibling?.nodeName);
      const atEdge = blocks.has(parent.tagName) && beside.includes(undefined);
      return atEdge || beside.some((name) => name !== undefined && blocks.has(name))
        ? [{ start: at.startOffset, end: at.endOffset, text: '' }]
        : [];
    });
  });
  return edited(html, edits);
}

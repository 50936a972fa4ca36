import { edited, elementsOf, type Edit, type Element } from './html.ts';

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

/** Elements whose first and last space is never seen; what stands beside them may be words. */
const boxes = new Set([...blocks, 'div', 'li', 'summary']);
/** Elements that keep their text as it is written. */
const verbatim = new Set(['pre', 'script', 'style', 'textarea']);

/**
 * A page without the space that templates leave between blocks, and with one space for several. It is never shown, and
 * a page has to come in one round trip. Space between words, within text that is kept as written, and between items of
 * a list stays.
 */
export function withoutIdleSpace(html: string): string {
  const edits = elementsOf(html).flatMap((parent): Edit[] => {
    if (isVerbatim(parent)) return [];
    const isIdle = (beside: { nodeName: string } | undefined) =>
      beside ? blocks.has(beside.nodeName) : boxes.has(parent.tagName);
    return parent.childNodes.flatMap((node, index, siblings): Edit[] => {
      const at = node.sourceCodeLocation;
      if (node.nodeName !== '#text' || !at) return [];
      const written = html.slice(at.startOffset, at.endOffset);
      // A reader of HTML moves space from behind </body> to before it: what stands in between is not space.
      if (written.includes('<')) return [];
      let text = written.replace(/[ \n]{2,}|\n/g, ' ');
      if (isIdle(siblings[index - 1])) text = text.replace(/^ /, '');
      if (isIdle(siblings[index + 1])) text = text.replace(/ $/, '');
      return text === written ? [] : [{ start: at.startOffset, end: at.endOffset, text }];
    });
  });
  return edited(html, edits);
}

function isVerbatim({ tagName, parentNode }: Element): boolean {
  return verbatim.has(tagName) || (parentNode !== null && 'tagName' in parentNode && isVerbatim(parentNode));
}

import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Passage } from '../../model/glossary/mentions.ts';
import { oneLine } from '../../model/text/one-line.ts';

const blocks = new Set([
  'blockquote',
  'div',
  'li',
  'ol',
  'p',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** The passages of a text that has been set, in order, before its terms are marked. Headings and code are left out. */
export function passagesOf(tree: Root): readonly Passage[] {
  const passages: Passage[] = [];
  let section: Passage['section'];
  let inline = '';
  const end = () => {
    const text = oneLine(inline);
    if (text !== '') passages.push({ ...(section && { section }), text });
    inline = '';
  };
  const read = (nodes: readonly (RootContent | ElementContent)[]) => {
    for (const node of nodes) {
      if (node.type === 'text') inline += node.value;
      if (node.type !== 'element' || isNoText(node)) continue;
      const isHeading = /^h[23]$/.test(node.tagName);
      const isBlock = isHeading || blocks.has(node.tagName);
      if (isBlock) end();
      if (isHeading) section = { id: String(node.properties['id']), title: toString(node) };
      else if (node.tagName === 'br') inline += ' ';
      else read(node.children);
      if (isBlock) end();
    }
  };
  read(tree.children);
  end();
  return passages;
}

/** Code, the marks of sources, the label that says whose reading follows, and the titles of other pages in a signpost. */
function isNoText({ tagName, properties: { className } }: Element): boolean {
  const [first] = Array.isArray(className) ? className : [];
  return ['code', 'pre', 'sup'].includes(tagName) || first === 'label' || first === 'more';
}

import type { Nodes } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const stringifier = unified().use(rehypeStringify).freeze();

/** A tree as HTML (https://html.spec.whatwg.org/#serialising-html-fragments). */
export function toHtml(tree: Nodes): string {
  return stringifier.stringify(tree.type === 'root' ? tree : { type: 'root', children: [tree] });
}

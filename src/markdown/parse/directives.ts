import type { Nodes, Parent, Root, RootContent, Text } from 'mdast';
import type {} from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { report, wordsWithin } from './problem.ts';
import { replace, walk } from '../walk.ts';

/**
 * remark-directive reads any `:word` as a directive, so `at 04:30` would lose its minutes. Puts back as written every
 * text directive that is not `:number[...]`, and refuses those that look meant: `:name[...]`, `::name`, `:::name`, and
 * `:::analysis` or `:::more` without its end.
 */
export function restoreDirectives() {
  return (tree: Root, file: VFile): void => {
    if (!String(file).includes(':')) return;
    let restored = false;
    replace(tree, (node) => {
      if (
        node.type === 'leafDirective' ||
        (node.type === 'containerDirective' && !containers.has(node.name))
      ) {
        report(file, 'directive-unknown', node, node.name, wordsWithin(file, node, node.name));
        return undefined;
      }
      if (node.type === 'containerDirective' && !isClosed(node, file)) {
        report(file, 'directive-unclosed', node, node.name, wordsWithin(file, node, `:::${node.name}`));
      }
      if (node.type !== 'textDirective' || node.name === 'number') return undefined;
      const written = sourceOf(node, file);
      if (written.includes('[')) {
        report(file, 'directive-unknown', node, node.name, wordsWithin(file, node, node.name));
      }
      restored = true;
      return [{ type: 'text', value: written, ...(node.position && { position: node.position }) }];
    });
    if (restored) walk(tree, joinTexts);
  };
}

const containers: ReadonlySet<string> = new Set(['analysis', 'more']);

/** remark-directive closes at the end of the text what nobody closed; what was meant ends in a line of colons. */
export function isClosed(node: RootContent, file: VFile): boolean {
  return /\n[ \t>]*:{3,}[ \t]*$/.test(sourceOf(node, file));
}

function sourceOf(node: RootContent, file: VFile): string {
  return String(file).slice(node.position?.start.offset, node.position?.end.offset);
}

/** `04` + `:30` is one text again. */
function joinTexts(node: Nodes): void {
  if (!('children' in node)) return;
  const joined: RootContent[] = [];
  for (const child of node.children as RootContent[]) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = join(last, child);
    } else joined.push(child);
  }
  (node as Parent).children = joined;
}

function join(first: Text, second: Text): Text {
  const position = first.position &&
    second.position && { start: first.position.start, end: second.position.end };
  return { type: 'text', value: first.value + second.value, ...(position && { position }) };
}

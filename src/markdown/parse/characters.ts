import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { codePoint, refusedIn } from '../../model/text/refused-characters.ts';
import { partOf, rangeOf, report } from './problem.ts';
import { walk } from '../walk.ts';

/** Refuses characters that nobody sees and that come in by a name or number: `&#x202E;`. */
export function refuseCharacters() {
  return (tree: Root, file: VFile): void => {
    // Written as they are, they keep the file from being read.
    if (!String(file).includes('&')) return;
    walk(tree, (node) => {
      const read = 'value' in node ? node.value : 'url' in node ? `${node.url}${node.title ?? ''}` : '';
      const found = refusedIn(read);
      if (!found) return;
      const { start, end } = 'value' in node ? partOf(file, node, found.index, 1) : rangeOf(node);
      const { length } = /^&#?\w+;/.exec(String(file).slice(start, end + 10))?.[0] ?? '';
      const range = { start, end: Math.max(end, start + length) };
      report(file, 'character-refused', node, codePoint(found.character), range);
    });
  };
}

import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from './problem.ts';
import { walk } from '../walk.ts';

/**
 * Refuses blocks of code, which an editor makes by four spaces at the beginning of a line and which cannot carry a source,
 * and citations in inline code, which would be printed as they are typed.
 */
export function refuseCode() {
  return (tree: Root, file: VFile): void => {
    walk(tree, (node) => {
      if (node.type === 'code') report(file, 'code-refused', node, node.value.trim().slice(0, 40));
      if (node.type === 'inlineCode' && node.value.includes('[@'))
        report(file, 'citation-in-code', node, node.value);
    });
  };
}

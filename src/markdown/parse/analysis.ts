import { h } from 'hastscript';
import type { Root } from 'mdast';
import type { Words } from '../../i18n/en.ts';
import type { Placeholders } from './placeholders.ts';
import { walk } from '../walk.ts';

/**
 * Sets our own reading apart: `:::analysis` becomes `<div class="analysis">` and begins with the words that say so.
 * @param lang the language of these words, where the text is in another one
 */
export function analysis(words: Words, placeholders: Placeholders, lang?: string) {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type !== 'containerDirective' || node.name !== 'analysis') return;
      node.data = { hName: 'x-analysis' };
      const label = placeholders.hold({ type: 'paragraph' }, [
        h('p.label', { lang }, words.article.analysis),
      ]);
      node.children.unshift(label);
    });
  };
}

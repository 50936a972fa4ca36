import type { Nodes } from 'mdast';
import { VFile } from 'vfile';
import { withoutCitations } from '../model/text/citations.ts';
import type { FigureInText } from './context.ts';
import { restoreDirectives } from './parse/directives.ts';
import { parseShallow } from './parse/nesting.ts';
import { isSignpost } from './parse/signposts.ts';
import { walk } from './walk.ts';

/**
 * The words of a Markdown text as readers see them, for places that hold no Markdown: descriptions, names, titles of feeds.
 * `It [walked](../events/a.md) :number[steps] steps [@log].` becomes `It walked 40 to 44 steps.` Signposts, which say
 * nothing, are left out.
 * @param figures the figures that the text may print, by id
 * @returns the paragraphs, headings and cells, with an empty line between them
 */
export function plainWords(
  markdown: string,
  figures: ReadonlyMap<string, Pick<FigureInText, 'wording'>>,
): string {
  const { tree } = parseShallow(markdown);
  restoreDirectives()(tree, new VFile(markdown));
  const wordsOf = (node: Nodes): string => {
    if (node.type === 'textDirective') {
      const id = node.children.map(wordsOf).join('');
      return figures.get(id)?.wording ?? id;
    }
    if (node.type === 'break') return ' ';
    if ('children' in node) return node.children.map(wordsOf).join('');
    return 'value' in node ? node.value : '';
  };
  const blocks: string[] = [];
  walk(tree, (node) => {
    if (isSignpost(node)) return false;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return true;
    blocks.push(withoutCitations(wordsOf(node)).trim());
    return false;
  });
  return blocks.filter((block) => block !== '').join('\n\n');
}

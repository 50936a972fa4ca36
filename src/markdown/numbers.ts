import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { CitationMarks } from './marks.ts';
import type { MarkdownContext } from './context.ts';
import { report, wordsWithin } from './problem.ts';
import type { Slots } from './slots.ts';

/**
 * Turns `:number[steps]` into the figure's current wording, linked to its history on the page, and the marks
 * of that statement's sources: `<a class="figure" href="#n-steps">40 to 44</a><sup class="cite">...</sup>`.
 * @param used receives the id of each figure, in order
 */
export function numbers(context: MarkdownContext, marks: CitationMarks, slots: Slots, used: string[]) {
  return (tree: Root, file: VFile): void => {
    if (!String(file).includes(':number')) return;
    visit(tree, 'textDirective', (node, index, parent) => {
      if (node.name !== 'number' || !parent || index === undefined) return;
      const id = toString(node);
      const figure = context.numbers.get(id);
      if (!figure) {
        report(file, 'number-unknown', node, id, wordsWithin(file, node, id, '['));
        parent.children[index] = { type: 'text', value: id };
        return SKIP;
      }
      used.push(id);
      parent.children[index] = slots.hold(node, () => [
        {
          type: 'element',
          tagName: 'a',
          properties: { className: ['figure'], href: `#n-${id}` },
          children: [{ type: 'text', value: figure.wording }],
        },
        marks.mark(figure.sources.map((source) => ({ source }))),
      ]) as RootContent;
      return SKIP;
    });
  };
}

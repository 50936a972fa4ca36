import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { fill } from '../../i18n/words.ts';
import type { MarkdownContext } from '../context.ts';
import { report, wordsWithin } from './problem.ts';
import type { Placeholders } from './placeholders.ts';
import { replace } from '../walk.ts';

/**
 * Turns `:number[steps]` into the figure's current wording, under a button that opens its note on the page, and the
 * marks of that statement's sources:
 * `<span class="figure">40 to 44<button popovertarget="n-steps" aria-label="..."></button></span><sup class="cite">...</sup>`.
 * @param noted whether the page has these notes; without them the wording links to the page of all figures
 * @param lang the language of the wording, where the text is in another one
 * @param used receives the id of each figure, in order
 */
export function numbers(
  context: MarkdownContext,
  placeholders: Placeholders,
  noted: boolean,
  lang: string | undefined,
  used: string[],
) {
  return (tree: Root, file: VFile): void => {
    if (!String(file).includes(':number')) return;
    replace(tree, (node) => {
      if (node.type !== 'textDirective' || node.name !== 'number') return undefined;
      const id = toString(node);
      const figure = context.numbers.get(id);
      if (!figure) {
        report(file, 'number-unknown', node, id, wordsWithin(file, node, id, '['));
        return [{ type: 'text', value: id }];
      }
      used.push(id);
      const element = (noted ? withNote : withLink)(id, figure.wording, context);
      element.properties['lang'] = lang;
      const citations = figure.sources.map((source) => ({ source }));
      return [placeholders.hold(node, [element], citations)];
    });
  };
}

function withNote(id: string, wording: string, { words }: MarkdownContext): Element {
  const button = h('button', {
    type: 'button',
    popoverTarget: `n-${id}`,
    ariaLabel: fill(words.figures.about, { figure: wording }),
  });
  return h('span.figure', wording, button);
}

function withLink(id: string, wording: string, { urls }: MarkdownContext): Element {
  return h('a.figure', { href: urls.numbers(id) }, wording);
}

import { attribute, edited, elementsOf, innerSource } from './html.ts';

/**
 * Writes the screen styles of a page as one block, where the first stands and in their order: each block costs a hash
 * in the page's policy, and a hash cannot be compressed. Blocks for other media stay as they are.
 */
export function withOneStyle(html: string): string {
  const blocks = elementsOf(html).filter(
    (element) => element.tagName === 'style' && attribute(element, 'media') === undefined,
  );
  const css = blocks.map((block) => innerSource(html, block)).join('');
  return edited(
    html,
    blocks.flatMap(({ sourceCodeLocation: at }, index) =>
      at
        ? [{ start: at.startOffset, end: at.endOffset, text: index === 0 ? `<style>${css}</style>` : '' }]
        : [],
    ),
  );
}

import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { typesetStretches, typographyOf } from '../../model/text/typography/typeset.ts';

/** Running text goes on over these; any other element ends it. */
const inline = new Set(['a', 'del', 'em', 'q', 'span', 'strong']);
/** These hold no text of the author's, and text goes on over them. */
const empty = new Set(['button', 'sup']);

/**
 * Sets a text as its language does: `<p>Qui <em>le sait</em> ?</p>` gets a narrow no-break space before its question mark.
 * Code and what is in another language stay as they are.
 * @param language BCP 47 tag of the text; most languages need nothing, and then nothing is looked at
 */
export function typesetTree(language: string) {
  return (tree: Root): void => {
    if (!typographyOf(language)) return;
    let block: { readonly node: Text; readonly fixed: boolean }[] = [];
    const end = () => {
      const texts = typesetStretches(
        block.map(({ node, fixed }) => ({ text: node.value, fixed })),
        language,
      );
      for (const [index, { node }] of block.entries()) node.value = texts[index] ?? node.value;
      block = [];
    };
    const read = (nodes: readonly (RootContent | ElementContent)[], within: boolean) => {
      for (const node of nodes) {
        if (node.type === 'text') block.push({ node, fixed: within });
        if (node.type !== 'element' || empty.has(node.tagName)) continue;
        const fixed = within || isFixed(node);
        const goesOn = inline.has(node.tagName) || node.tagName === 'code';
        if (!goesOn) end();
        read(node.children, fixed);
        if (!goesOn) end();
      }
    };
    read(tree.children, false);
    end();
  };
}

function isFixed({ tagName, properties }: Element): boolean {
  return tagName === 'code' || tagName === 'pre' || properties['lang'] !== undefined;
}

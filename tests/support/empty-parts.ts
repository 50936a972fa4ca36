import { attribute, elementsOf, textOf } from './html.ts';

/** What a page has for nobody to read: lists without items, and sections without anything but their heading. */
export function emptyParts(html: string): readonly string[] {
  return elementsOf(html).flatMap((element) => {
    const named = attribute(element, 'id') ?? attribute(element, 'class') ?? '';
    const children = element.childNodes.filter((node) => 'tagName' in node);
    // What is saved on a device, only a script knows.
    if (named.includes('kept')) return [];
    const isEmptyList = /^(?:ul|ol|dl|nav|table)$/.test(element.tagName) && children.length === 0;
    const isHeadingAlone =
      element.tagName === 'section' && children.every((child) => /^h[1-6]$/.test(child.tagName));
    const isSilent = /^h[1-6]$/.test(element.tagName) && textOf(element).trim() === '';
    return isEmptyList || isHeadingAlone || isSilent ? [`${element.tagName} ${named}`] : [];
  });
}

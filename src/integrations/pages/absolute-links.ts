import { attribute, edited, elementsOf } from './html.ts';

/**
 * Makes a page's links fit to leave the site with it, in a PDF or a file: a path becomes a whole address. While the
 * site has none, a path would lead nowhere; the words stay and are no link.
 * @param site origin at which the site is published, or undefined
 */
export function withWholeLinks(html: string, site: string | undefined): string {
  const edits = elementsOf(html).flatMap((element) => {
    const href = attribute(element, 'href') ?? '';
    const at = element.sourceCodeLocation?.attrs?.['href'];
    if (element.tagName !== 'a' || !/^\/(?!\/)/.test(href) || !at) return [];
    const text = site ? `href="${escape(new URL(href, site).href)}"` : '';
    return [{ start: at.startOffset, end: at.endOffset, text }];
  });
  return edited(html, edits);
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

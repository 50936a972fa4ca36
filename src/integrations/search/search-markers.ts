import type { Page } from '../pages/page.ts';

const markers = /^data-(?:pagefind-|search-(?:passage|names)$)/;

/** Removes the attributes that told Pagefind what to read: readers need not pay for them. */
export function removeMarkers(page: Page): void {
  for (const element of page.elements)
    if (/data-[ps]/.test(element.startTag)) element.removeAttributes(markers);
}

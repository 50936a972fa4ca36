import type { Page } from '../pages/page.ts';

/** A part of a page that search finds on its own: a claim in its table, a figure. */
export interface Passage {
  /** Its fragment. */
  readonly id: string;
  readonly kind: string;
  /** A page that holds nothing else, for Pagefind. It has no heading, and so no title. */
  readonly content: string;
}

/**
 * The passages of a page: `<tr id="a" data-search-passage="claims">`, whose value is the kind. A section without an id
 * is found at the heading that names it: `<section aria-labelledby="a" data-search-passage="numbers"><h2 id="a">`.
 */
export function passagesOf(page: Page): readonly Passage[] {
  const language = page.named('html')[0]?.attribute('lang') ?? '';
  return page.having('data-search-passage').flatMap((element) => {
    const kind = element.attribute('data-search-passage');
    const id = element.attribute('id') ?? element.attribute('aria-labelledby');
    if (kind === undefined || id === undefined) return [];
    const text = element.source.replace(/<(\/?)t[dhr]\b/g, '<$1p');
    const body = `<main data-pagefind-body="${kind}">${text}</main>`;
    return [{ id, kind, content: `<html lang="${language}"><head></head><body>${body}</body></html>` }];
  });
}

/** The kind under which a page is found: `<main data-pagefind-body="events">`. Undefined: it is not. */
export function kindOf(page: Page): string | undefined {
  return page.named('main')[0]?.attribute('data-pagefind-body');
}

const markers = /^data-(?:pagefind-|search-passage$)/;

/** Removes the attributes that told Pagefind what to read: readers need not pay for them. */
export function removeMarkers(page: Page): void {
  for (const element of page.elements)
    if (/data-[ps]/.test(element.startTag)) element.removeAttributes(markers);
}

import { attribute, elementsOf, innerSource } from '../pages/html.ts';

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
 * stands at the heading that names it: `<section aria-labelledby="a" data-search-passage="numbers"><h2 id="a">`.
 */
export function passagesOf(html: string): readonly Passage[] {
  const elements = elementsOf(html);
  const [root] = elements;
  const language = (root && attribute(root, 'lang')) ?? '';
  return elements.flatMap((element) => {
    const kind = attribute(element, 'data-search-passage');
    const id = attribute(element, 'id') ?? attribute(element, 'aria-labelledby');
    if (kind === undefined || id === undefined) return [];
    const text = innerSource(html, element).replace(/<(\/?)t[dhr]\b/g, '<$1p');
    const body = `<main data-pagefind-body="${kind}">${text}</main>`;
    return [{ id, kind, content: `<html lang="${language}"><head></head><body>${body}</body></html>` }];
  });
}

/** The kind under which a page is found: `<main data-pagefind-body="events">`. Undefined: it is not. */
export function kindOf(html: string): string | undefined {
  const main = elementsOf(html).find(({ tagName }) => tagName === 'main');
  return main && attribute(main, 'data-pagefind-body');
}

const markers = /^data-(?:pagefind-|search-passage$)/;

/** A page without the attributes that told Pagefind what to read: readers need not pay for them. */
export function withoutMarkers(html: string): string {
  const spans = elementsOf(html).flatMap(({ attrs, sourceCodeLocation }) =>
    attrs
      .filter(({ name }) => markers.test(name))
      .flatMap(({ name }) => sourceCodeLocation?.attrs?.[name] ?? []),
  );
  return spans
    .sort((a, b) => b.startOffset - a.startOffset)
    .reduce(
      (text, { startOffset, endOffset }) =>
        text.slice(0, startOffset).replace(/\s$/, '') + text.slice(endOffset),
      html,
    );
}

/** The running head and foot of every printed page of a document. */
export interface RunningHead {
  readonly title: string;
  readonly section: string;
  /** Where the page is on the web, how far its knowledge reaches, under which licence it may be copied. */
  readonly foot: string;
  /** `Page {page} of {pages}`, in the language. */
  readonly folio: string;
  /** How the document is read, as `directionOf` says it: the title heads the side on which lines begin. */
  readonly direction?: 'rtl' | undefined;
  /** Parts that begin on a page of their own and head it with their own title. */
  readonly chapters?: readonly { readonly id: string; readonly title: string }[];
}

/**
 * The print styles that write a document's running head and foot into the margins of its pages
 * (https://www.w3.org/TR/css-page-3/#margin-boxes). The first page has no head. How they look is print.css's.
 */
export function runningHead({ title, section, foot, folio, direction, chapters = [] }: RunningHead): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return [
    `@page{${direction ? `direction:${direction};` : ''}`,
    `${box(`top-${start}`, cssString(title))}${box(`top-${end}`, cssString(section))}`,
    `${box(`bottom-${start}`, cssString(foot))}${box(`bottom-${end}`, folioContent(folio))}}`,
    // `none` would let the browser write its own head here. Last of all: Chromium goes by order, not by specificity.
    `@page:first{${box('top-left', '""')}${box('top-right', '""')}}`,
    ...chapters.map(
      (chapter, index) =>
        `@page chapter-${String(index)}{${box(`top-${end}`, cssString(chapter.title))}}` +
        `[id=${cssString(chapter.id)}]{page:chapter-${String(index)}}`,
    ),
    // The end of the document follows the last chapter without a page break.
    ...(chapters.length > 0 ? [`.site-footer{page:chapter-${String(chapters.length - 1)}}`] : []),
  ].join('');
}

/**
 * A text as a CSS string (https://www.w3.org/TR/css-syntax-3/#consume-string-token) that may stand in a `<style>`: what
 * could end the string, the line or the element is written as its code point.
 */
export function cssString(text: string): string {
  const safe = text.replace(
    /["\\<\p{Cc}\u2028\u2029]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}

function box(place: string, content: string): string {
  return `@${place}{content:${content}}`;
}

function folioContent(folio: string): string {
  return folio
    .split(/\{(pages?)\}/)
    .map((part, index) => (index % 2 === 1 ? `counter(${part})` : cssString(part)))
    .filter((part) => part !== '""')
    .join(' ');
}

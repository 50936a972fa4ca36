import { idPattern } from '../fields.ts';

/** One source named in a citation, with where in it to look: `[@gazette-2021, para. 3]`. */
export interface Citation {
  readonly source: string;
  readonly locator?: string;
}

/**
 * Reads the inside of a citation in Pandoc's syntax (https://pandoc.org/MANUAL.html#citation-syntax):
 * `@gazette-2021; @harbour-log, para. 3`.
 * @returns the citations, or undefined when a part is not `@id` with an optional `, locator`.
 */
export function parseCitations(inside: string): readonly Citation[] | undefined {
  const citations = inside.split(';').map((part) => {
    const [, source = '', place = ''] = /^@([^\s,;]+)(?:\s*,\s*(\S[^]*))?$/.exec(part.trim()) ?? [];
    // A second source after a comma is no place in the first.
    if (place.includes('@')) return { source: '' };
    // The lines of a text may be wrapped anywhere.
    const locator = place
      .split('\n')
      .map((line) => line.trim())
      .join(' ');
    return { source, ...(locator && { locator }) };
  });
  return citations.every(({ source }) => idPattern.test(source)) ? citations : undefined;
}

/** A text without its citations, for places that cannot carry them: a description, a preview, a word count. */
export function withoutCitations(text: string): string {
  return text.replace(/(?<!\s)\s*\[@[^[\]]*\]/g, '');
}

/** The most words that a name takes from a text. */
const longest = 24;

/**
 * A text's first paragraph to name it by, without citations and its last stop. It is left whole where it can be: many
 * statements begin alike, and half a sentence can say the opposite of the whole.
 */
export function nameOf(text: string): string {
  const [first = ''] = text.trim().split(/\n\s*\n/, 1);
  const words = withoutCitations(first).trim().split(/\s+/);
  if (words.length > longest) return `${words.slice(0, longest).join(' ')}…`;
  return words.join(' ').replace(/\.$/, '');
}
